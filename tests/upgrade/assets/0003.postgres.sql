CREATE TYPE public.studydirection AS ENUM (
    'NOT_SET',
    'MINIMIZE',
    'MAXIMIZE'
);
CREATE TYPE public.trialintermediatevaluetype AS ENUM (
    'FINITE',
    'INF_POS',
    'INF_NEG',
    'NAN'
);
CREATE TYPE public.trialstate AS ENUM (
    'RUNNING',
    'COMPLETE',
    'PRUNED',
    'FAIL',
    'WAITING'
);
CREATE TYPE public.trialvaluetype AS ENUM (
    'FINITE',
    'INF_POS',
    'INF_NEG'
);
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.fathom_alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.fathom_artifacts (
    trial_id integer NOT NULL,
    name character varying(100) NOT NULL,
    attempt integer NOT NULL,
    size_bytes bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    location character varying(500) NOT NULL
);
CREATE TABLE public.fathom_events (
    experiment_id character varying(40) NOT NULL,
    id integer NOT NULL,
    kind character varying(40) NOT NULL,
    study_id integer,
    trial_id integer,
    at timestamp without time zone NOT NULL,
    data text NOT NULL
);
CREATE TABLE public.fathom_experiments (
    id character varying(40) NOT NULL,
    name character varying(100) NOT NULL,
    state character varying(20) NOT NULL,
    spec text NOT NULL,
    idempotency_key character varying(200),
    created_at timestamp without time zone NOT NULL,
    ended_at timestamp without time zone,
    recommendation text,
    events integer NOT NULL
);
CREATE TABLE public.fathom_leases (
    id character varying(40) NOT NULL,
    trial_id integer NOT NULL,
    attempt integer NOT NULL,
    worker_id character varying(200) NOT NULL,
    token character varying(40) NOT NULL,
    ask_key character varying(100) NOT NULL,
    ask_index integer NOT NULL,
    started_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone NOT NULL,
    ended_at timestamp without time zone,
    outcome character varying(20),
    message text NOT NULL,
    result text,
    late boolean NOT NULL
);
CREATE TABLE public.fathom_measurements (
    trial_id integer NOT NULL,
    attempt integer NOT NULL,
    step integer NOT NULL,
    body text NOT NULL
);
CREATE TABLE public.fathom_sampler_states (
    study_id integer NOT NULL,
    repetition integer NOT NULL,
    version integer NOT NULL,
    absorbed integer NOT NULL,
    digest character varying(64) NOT NULL,
    state bytea,
    summary text NOT NULL,
    created_at timestamp without time zone NOT NULL
);
CREATE TABLE public.fathom_studies (
    study_id integer NOT NULL,
    experiment_id character varying(40) NOT NULL,
    "position" integer NOT NULL,
    label character varying(100) NOT NULL,
    kind character varying(20) NOT NULL,
    algorithm character varying(60) NOT NULL,
    optuna_name character varying(512) NOT NULL,
    state character varying(20) NOT NULL,
    planned integer NOT NULL,
    plan text,
    stopped_because text
);
CREATE TABLE public.fathom_tokens (
    id character varying(40) NOT NULL,
    name character varying(100) NOT NULL,
    sha256 character varying(64) NOT NULL,
    scopes character varying(100) NOT NULL,
    created_at timestamp without time zone NOT NULL,
    expires_at timestamp without time zone,
    revoked_at timestamp without time zone
);
CREATE TABLE public.fathom_trials (
    trial_id integer NOT NULL,
    study_id integer NOT NULL,
    slot integer NOT NULL,
    number integer NOT NULL,
    repetition integer NOT NULL,
    training_seed integer NOT NULL,
    params text NOT NULL,
    status character varying(10) NOT NULL,
    attempts integer NOT NULL,
    failures integer NOT NULL,
    outcome character varying(20),
    message text NOT NULL,
    depth integer,
    validation double precision,
    test double precision,
    result text,
    prune_step integer,
    reserved_flops double precision NOT NULL,
    flops double precision NOT NULL,
    device_seconds double precision NOT NULL,
    started_at timestamp without time zone NOT NULL,
    ended_at timestamp without time zone,
    signals integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.fathom_workers (
    id character varying(200) NOT NULL,
    host character varying(200) NOT NULL,
    device character varying(200) NOT NULL,
    memory_bytes bigint NOT NULL,
    capabilities text NOT NULL,
    registered_at timestamp without time zone NOT NULL,
    last_seen_at timestamp without time zone NOT NULL
);
CREATE TABLE public.studies (
    study_id integer NOT NULL,
    study_name character varying(512) NOT NULL
);
CREATE SEQUENCE public.studies_study_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.studies_study_id_seq OWNED BY public.studies.study_id;
CREATE TABLE public.study_directions (
    study_direction_id integer NOT NULL,
    direction public.studydirection NOT NULL,
    study_id integer NOT NULL,
    objective integer NOT NULL
);
CREATE SEQUENCE public.study_directions_study_direction_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.study_directions_study_direction_id_seq OWNED BY public.study_directions.study_direction_id;
CREATE TABLE public.study_system_attributes (
    study_system_attribute_id integer NOT NULL,
    study_id integer,
    key character varying(512),
    value_json text
);
CREATE SEQUENCE public.study_system_attributes_study_system_attribute_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.study_system_attributes_study_system_attribute_id_seq OWNED BY public.study_system_attributes.study_system_attribute_id;
CREATE TABLE public.study_user_attributes (
    study_user_attribute_id integer NOT NULL,
    study_id integer,
    key character varying(512),
    value_json text
);
CREATE SEQUENCE public.study_user_attributes_study_user_attribute_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.study_user_attributes_study_user_attribute_id_seq OWNED BY public.study_user_attributes.study_user_attribute_id;
CREATE TABLE public.trial_heartbeats (
    trial_heartbeat_id integer NOT NULL,
    trial_id integer NOT NULL,
    heartbeat timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.trial_heartbeats_trial_heartbeat_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.trial_heartbeats_trial_heartbeat_id_seq OWNED BY public.trial_heartbeats.trial_heartbeat_id;
CREATE TABLE public.trial_intermediate_values (
    trial_intermediate_value_id integer NOT NULL,
    trial_id integer NOT NULL,
    step integer NOT NULL,
    intermediate_value double precision,
    intermediate_value_type public.trialintermediatevaluetype NOT NULL
);
CREATE SEQUENCE public.trial_intermediate_values_trial_intermediate_value_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.trial_intermediate_values_trial_intermediate_value_id_seq OWNED BY public.trial_intermediate_values.trial_intermediate_value_id;
CREATE TABLE public.trial_params (
    param_id integer NOT NULL,
    trial_id integer,
    param_name character varying(512),
    param_value double precision,
    distribution_json text
);
CREATE SEQUENCE public.trial_params_param_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.trial_params_param_id_seq OWNED BY public.trial_params.param_id;
CREATE TABLE public.trial_system_attributes (
    trial_system_attribute_id integer NOT NULL,
    trial_id integer,
    key character varying(512),
    value_json text
);
CREATE SEQUENCE public.trial_system_attributes_trial_system_attribute_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.trial_system_attributes_trial_system_attribute_id_seq OWNED BY public.trial_system_attributes.trial_system_attribute_id;
CREATE TABLE public.trial_user_attributes (
    trial_user_attribute_id integer NOT NULL,
    trial_id integer,
    key character varying(512),
    value_json text
);
CREATE SEQUENCE public.trial_user_attributes_trial_user_attribute_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.trial_user_attributes_trial_user_attribute_id_seq OWNED BY public.trial_user_attributes.trial_user_attribute_id;
CREATE TABLE public.trial_values (
    trial_value_id integer NOT NULL,
    trial_id integer NOT NULL,
    objective integer NOT NULL,
    value double precision,
    value_type public.trialvaluetype NOT NULL
);
CREATE SEQUENCE public.trial_values_trial_value_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.trial_values_trial_value_id_seq OWNED BY public.trial_values.trial_value_id;
CREATE TABLE public.trials (
    trial_id integer NOT NULL,
    number integer,
    study_id integer,
    state public.trialstate NOT NULL,
    datetime_start timestamp without time zone,
    datetime_complete timestamp without time zone
);
CREATE SEQUENCE public.trials_trial_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.trials_trial_id_seq OWNED BY public.trials.trial_id;
CREATE TABLE public.version_info (
    version_info_id integer NOT NULL,
    schema_version integer,
    library_version character varying(256),
    CONSTRAINT version_info_version_info_id_check CHECK ((version_info_id = 1))
);
ALTER TABLE ONLY public.studies ALTER COLUMN study_id SET DEFAULT nextval('public.studies_study_id_seq'::regclass);
ALTER TABLE ONLY public.study_directions ALTER COLUMN study_direction_id SET DEFAULT nextval('public.study_directions_study_direction_id_seq'::regclass);
ALTER TABLE ONLY public.study_system_attributes ALTER COLUMN study_system_attribute_id SET DEFAULT nextval('public.study_system_attributes_study_system_attribute_id_seq'::regclass);
ALTER TABLE ONLY public.study_user_attributes ALTER COLUMN study_user_attribute_id SET DEFAULT nextval('public.study_user_attributes_study_user_attribute_id_seq'::regclass);
ALTER TABLE ONLY public.trial_heartbeats ALTER COLUMN trial_heartbeat_id SET DEFAULT nextval('public.trial_heartbeats_trial_heartbeat_id_seq'::regclass);
ALTER TABLE ONLY public.trial_intermediate_values ALTER COLUMN trial_intermediate_value_id SET DEFAULT nextval('public.trial_intermediate_values_trial_intermediate_value_id_seq'::regclass);
ALTER TABLE ONLY public.trial_params ALTER COLUMN param_id SET DEFAULT nextval('public.trial_params_param_id_seq'::regclass);
ALTER TABLE ONLY public.trial_system_attributes ALTER COLUMN trial_system_attribute_id SET DEFAULT nextval('public.trial_system_attributes_trial_system_attribute_id_seq'::regclass);
ALTER TABLE ONLY public.trial_user_attributes ALTER COLUMN trial_user_attribute_id SET DEFAULT nextval('public.trial_user_attributes_trial_user_attribute_id_seq'::regclass);
ALTER TABLE ONLY public.trial_values ALTER COLUMN trial_value_id SET DEFAULT nextval('public.trial_values_trial_value_id_seq'::regclass);
ALTER TABLE ONLY public.trials ALTER COLUMN trial_id SET DEFAULT nextval('public.trials_trial_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES ('v3.2.0.a');
INSERT INTO public.fathom_alembic_version VALUES ('0003');
INSERT INTO public.fathom_artifacts VALUES (37, 'model.safetensors', 1, 7, '9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c', '37-b4ad7db30e24270b');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:33:35.545276', '{"name": "whole"}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 2, 'trial.leased', 1, 1, '2026-11-22 02:33:35.740544', '{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 3, 'trial.measured', 1, 1, '2026-11-22 02:33:35.790401', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 4, 'trial.measured', 1, 1, '2026-11-22 02:33:35.807479', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 5, 'trial.ended', 1, 1, '2026-11-22 02:33:35.817636', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 6, 'trial.leased', 2, 2, '2026-11-22 02:33:35.873029', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 7, 'trial.measured', 2, 2, '2026-11-22 02:33:35.901605', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 8, 'trial.measured', 2, 2, '2026-11-22 02:33:35.932912', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 9, 'trial.ended', 2, 2, '2026-11-22 02:33:35.951226', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 10, 'trial.leased', 3, 3, '2026-11-22 02:33:35.999765', '{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 11, 'trial.grow', 3, 3, '2026-11-22 02:33:36.015', '{"signals": 1}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 12, 'trial.measured', 3, 3, '2026-11-22 02:33:36.025127', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 13, 'trial.measured', 3, 3, '2026-11-22 02:33:36.036949', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 14, 'trial.ended', 3, 3, '2026-11-22 02:33:36.045171', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 15, 'study.complete', 3, NULL, '2026-11-22 02:33:36.063659', '{"label": "learned/growth"}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 16, 'trial.leased', 1, 4, '2026-11-22 02:33:36.113058', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 17, 'trial.measured', 1, 4, '2026-11-22 02:33:36.132364', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 18, 'trial.measured', 1, 4, '2026-11-22 02:33:36.142877', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 19, 'trial.ended', 1, 4, '2026-11-22 02:33:36.150018', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 20, 'trial.leased', 2, 5, '2026-11-22 02:33:36.195046', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 21, 'trial.measured', 2, 5, '2026-11-22 02:33:36.217416', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 22, 'trial.measured', 2, 5, '2026-11-22 02:33:36.236021', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 23, 'trial.ended', 2, 5, '2026-11-22 02:33:36.24545', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 24, 'trial.leased', 1, 6, '2026-11-22 02:33:36.267534', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 25, 'trial.measured', 1, 6, '2026-11-22 02:33:36.286522', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 26, 'trial.measured', 1, 6, '2026-11-22 02:33:36.294995', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 27, 'trial.ended', 1, 6, '2026-11-22 02:33:36.301844', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 28, 'study.complete', 1, NULL, '2026-11-22 02:33:36.309079', '{"label": "searched/grid"}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 29, 'trial.leased', 2, 7, '2026-11-22 02:33:36.36173', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 30, 'trial.measured', 2, 7, '2026-11-22 02:33:36.389625', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 31, 'trial.measured', 2, 7, '2026-11-22 02:33:36.420526', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 32, 'trial.ended', 2, 7, '2026-11-22 02:33:36.441849', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 33, 'study.complete', 2, NULL, '2026-11-22 02:33:36.451835', '{"label": "searched/random"}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 34, 'confirmation.planned', 4, NULL, '2026-11-22 02:33:36.495976', '{"runs": 2, "depths": [1]}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 35, 'trial.leased', 4, 8, '2026-11-22 02:33:36.52956', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.01}}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 36, 'trial.measured', 4, 8, '2026-11-22 02:33:36.54689', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 37, 'trial.measured', 4, 8, '2026-11-22 02:33:36.555538', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 38, 'trial.ended', 4, 8, '2026-11-22 02:33:36.563081', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 39, 'trial.leased', 4, 9, '2026-11-22 02:33:36.595014', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 40, 'trial.measured', 4, 9, '2026-11-22 02:33:36.609259', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 41, 'trial.measured', 4, 9, '2026-11-22 02:33:36.616261', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 42, 'trial.ended', 4, 9, '2026-11-22 02:33:36.623172', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 43, 'study.complete', 4, NULL, '2026-11-22 02:33:36.630079', '{"label": "confirm"}');
INSERT INTO public.fathom_events VALUES ('9d1eabc1e6', 44, 'experiment.complete', NULL, NULL, '2026-11-22 02:33:36.631757', '{}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:33:36.674295', '{"name": "ends"}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 2, 'trial.leased', 5, 10, '2026-11-22 02:33:36.700011', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 3, 'trial.measured', 5, 10, '2026-11-22 02:33:36.716096', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 4, 'trial.measured', 5, 10, '2026-11-22 02:33:36.727343', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 5, 'trial.queued', 5, 10, '2026-11-22 02:33:36.740713', '{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 6, 'trial.leased', 5, 10, '2026-11-22 02:33:36.750634', '{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 7, 'trial.measured', 5, 10, '2026-11-22 02:33:36.759959', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 8, 'trial.measured', 5, 10, '2026-11-22 02:33:36.769224', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 9, 'trial.ended', 5, 10, '2026-11-22 02:33:36.779192', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 10, 'trial.leased', 5, 11, '2026-11-22 02:33:36.798675', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 11, 'trial.measured', 5, 11, '2026-11-22 02:33:36.816139', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 12, 'trial.measured', 5, 11, '2026-11-22 02:33:36.82646', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 13, 'trial.measured', 5, 11, '2026-11-22 02:33:36.835646', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 14, 'trial.measured', 5, 11, '2026-11-22 02:33:36.844249', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 15, 'trial.ended', 5, 11, '2026-11-22 02:33:36.857108', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 17, 'trial.measured', 5, 12, '2026-11-22 02:33:36.899789', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 18, 'trial.measured', 5, 12, '2026-11-22 02:33:36.909384', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 19, 'trial.measured', 5, 12, '2026-11-22 02:33:36.918268', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 20, 'trial.measured', 5, 12, '2026-11-22 02:33:36.927148', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 21, 'trial.ended', 5, 12, '2026-11-22 02:33:36.934938', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 23, 'trial.measured', 5, 13, '2026-11-22 02:33:36.962492', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 24, 'trial.measured', 5, 13, '2026-11-22 02:33:36.971162', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 25, 'trial.measured', 5, 13, '2026-11-22 02:33:36.97934', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 26, 'trial.measured', 5, 13, '2026-11-22 02:33:36.988134', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 27, 'trial.ended', 5, 13, '2026-11-22 02:33:36.995372', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 29, 'trial.measured', 5, 14, '2026-11-22 02:33:37.027674', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 30, 'trial.measured', 5, 14, '2026-11-22 02:33:37.037064', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 31, 'trial.measured', 5, 14, '2026-11-22 02:33:37.04589', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 32, 'trial.measured', 5, 14, '2026-11-22 02:33:37.055225', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 33, 'trial.ended', 5, 14, '2026-11-22 02:33:37.063331', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 35, 'trial.measured', 5, 15, '2026-11-22 02:33:37.094755', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 36, 'trial.measured', 5, 15, '2026-11-22 02:33:37.103834', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 37, 'trial.measured', 5, 15, '2026-11-22 02:33:37.112137', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 38, 'trial.measured', 5, 15, '2026-11-22 02:33:37.12131', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 39, 'trial.ended', 5, 15, '2026-11-22 02:33:37.128836', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 41, 'trial.measured', 5, 16, '2026-11-22 02:33:37.160525', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 42, 'trial.measured', 5, 16, '2026-11-22 02:33:37.170094', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 43, 'trial.measured', 5, 16, '2026-11-22 02:33:37.179859', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 44, 'trial.measured', 5, 16, '2026-11-22 02:33:37.190159', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 45, 'trial.ended', 5, 16, '2026-11-22 02:33:37.198599', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 47, 'trial.measured', 5, 17, '2026-11-22 02:33:37.233973', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 48, 'trial.measured', 5, 17, '2026-11-22 02:33:37.252697', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 49, 'trial.measured', 5, 17, '2026-11-22 02:33:37.266808', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 50, 'trial.measured', 5, 17, '2026-11-22 02:33:37.277752', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 51, 'trial.ended', 5, 17, '2026-11-22 02:33:37.286414', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 53, 'trial.measured', 5, 18, '2026-11-22 02:33:37.327876', '{"step": 1, "validation": -1.0, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 54, 'trial.measured', 5, 18, '2026-11-22 02:33:37.342613', '{"step": 2, "validation": -2.0, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 57, 'trial.measured', 5, 19, '2026-11-22 02:33:37.404358', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 58, 'trial.measured', 5, 19, '2026-11-22 02:33:37.414248', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 59, 'trial.measured', 5, 19, '2026-11-22 02:33:37.424259', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 60, 'trial.ended', 5, 19, '2026-11-22 02:33:37.435636', '{"state": "fail", "outcome": "out_of_memory", "depth": 1, "value": null}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 61, 'trial.leased', 5, 20, '2026-11-22 02:33:37.525078', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0009766117525402216}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 67, 'trial.measured', 5, 21, '2026-11-22 02:33:37.674537', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 68, 'trial.measured', 5, 21, '2026-11-22 02:33:37.720719', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 69, 'trial.measured', 5, 21, '2026-11-22 02:33:37.767463', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 70, 'trial.queued', 5, 21, '2026-11-22 02:33:37.82054', '{"attempt": 1, "outcome": "error", "message": "It was error."}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 72, 'trial.measured', 5, 21, '2026-11-22 02:33:37.885355', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 73, 'trial.measured', 5, 21, '2026-11-22 02:33:37.939635', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 74, 'trial.measured', 5, 21, '2026-11-22 02:33:37.985769', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 75, 'trial.queued', 5, 21, '2026-11-22 02:33:38.029236', '{"attempt": 2, "outcome": "error", "message": "It was error."}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 77, 'trial.measured', 5, 21, '2026-11-22 02:33:38.104151', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 78, 'trial.measured', 5, 21, '2026-11-22 02:33:38.150209', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 79, 'trial.measured', 5, 21, '2026-11-22 02:33:38.196086', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 80, 'trial.ended', 5, 21, '2026-11-22 02:33:38.241448', '{"state": "fail", "outcome": "error", "depth": 3, "value": null}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 81, 'trial.leased', 5, 22, '2026-11-22 02:33:38.304535', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 86, 'trial.leased', 5, 22, '2026-11-22 02:33:38.395968', '{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:33:48.160394', '{"name": "kept"}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 16, 'trial.leased', 5, 12, '2026-11-22 02:33:36.881765', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 22, 'trial.leased', 5, 13, '2026-11-22 02:33:36.953352', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.011862982112252262}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 28, 'trial.leased', 5, 14, '2026-11-22 02:33:37.013199', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.003873570353465848}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 34, 'trial.leased', 5, 15, '2026-11-22 02:33:37.08294', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.040222161233809645}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 40, 'trial.leased', 5, 16, '2026-11-22 02:33:37.147049', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.0002028344960068208}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 46, 'trial.leased', 5, 17, '2026-11-22 02:33:37.217186', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0044596368292522896}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 52, 'trial.leased', 5, 18, '2026-11-22 02:33:37.313985', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00048761194940791333}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 55, 'trial.ended', 5, 18, '2026-11-22 02:33:37.362291', '{"state": "pruned", "outcome": "pruned", "depth": 2, "value": -2.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 56, 'trial.leased', 5, 19, '2026-11-22 02:33:37.38515', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.018486247764344876}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 62, 'trial.measured', 5, 20, '2026-11-22 02:33:37.564395', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 63, 'trial.measured', 5, 20, '2026-11-22 02:33:37.577971', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 64, 'trial.measured', 5, 20, '2026-11-22 02:33:37.589918', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 65, 'trial.ended', 5, 20, '2026-11-22 02:33:37.602782', '{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 66, 'trial.leased', 5, 21, '2026-11-22 02:33:37.633869', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 71, 'trial.leased', 5, 21, '2026-11-22 02:33:37.853653', '{"attempt": 2, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 76, 'trial.leased', 5, 21, '2026-11-22 02:33:38.074573', '{"attempt": 3, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 82, 'trial.measured', 5, 22, '2026-11-22 02:33:38.338602', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 83, 'trial.measured', 5, 22, '2026-11-22 02:33:38.352985', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 84, 'trial.measured', 5, 22, '2026-11-22 02:33:38.3671', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 85, 'trial.queued', 5, 22, '2026-11-22 02:33:38.381086', '{"attempt": 1, "outcome": "refused", "message": "It was refused."}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 87, 'trial.measured', 5, 22, '2026-11-22 02:33:38.406871', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 88, 'trial.measured', 5, 22, '2026-11-22 02:33:38.423938', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 89, 'trial.measured', 5, 22, '2026-11-22 02:33:38.435604', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 90, 'trial.queued', 5, 22, '2026-11-22 02:33:38.447339', '{"attempt": 2, "outcome": "refused", "message": "It was refused."}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 92, 'trial.measured', 5, 22, '2026-11-22 02:33:38.504187', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 93, 'trial.measured', 5, 22, '2026-11-22 02:33:38.520346', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 94, 'trial.measured', 5, 22, '2026-11-22 02:33:38.532308', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 95, 'trial.ended', 5, 22, '2026-11-22 02:33:38.543022', '{"state": "fail", "outcome": "refused", "depth": 2, "value": null}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 96, 'trial.leased', 5, 23, '2026-11-22 02:33:38.578224', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 99, 'trial.queued', 5, 23, '2026-11-22 02:33:38.648708', '{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 101, 'trial.measured', 5, 23, '2026-11-22 02:33:38.692336', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 102, 'trial.measured', 5, 23, '2026-11-22 02:33:38.724416', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 104, 'trial.leased', 5, 23, '2026-11-22 02:33:38.780343', '{"attempt": 3, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 107, 'trial.ended', 5, 23, '2026-11-22 02:33:38.837543', '{"state": "fail", "outcome": "lost", "depth": 1, "value": null}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 109, 'study.complete', 5, NULL, '2026-11-22 02:33:38.905333', '{"label": "searched/random"}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 110, 'confirmation.planned', 6, NULL, '2026-11-22 02:33:38.921185', '{"runs": 1, "depths": [1]}');
INSERT INTO public.fathom_events VALUES ('3f6c7573a5', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:33:38.939555', '{"name": "dropped"}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 111, 'trial.leased', 6, 24, '2026-11-22 02:33:38.967674', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 112, 'trial.queued', 6, 24, '2026-11-22 02:33:39.006341', '{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO public.fathom_events VALUES ('3f6c7573a5', 3, 'experiment.cancelled', NULL, NULL, '2026-11-22 02:33:39.014983', '{}');
INSERT INTO public.fathom_events VALUES ('3f6c7573a5', 4, 'trial.measured', 7, 25, '2026-11-22 02:33:39.027357', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:33:39.052354', '{"name": "learning"}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 113, 'trial.leased', 6, 24, '2026-11-22 02:33:39.069413', '{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 115, 'trial.measured', 6, 24, '2026-11-22 02:33:39.086266', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 91, 'trial.leased', 5, 22, '2026-11-22 02:33:38.485474', '{"attempt": 3, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 97, 'trial.measured', 5, 23, '2026-11-22 02:33:38.604257', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 98, 'trial.measured', 5, 23, '2026-11-22 02:33:38.625079', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 100, 'trial.leased', 5, 23, '2026-11-22 02:33:38.669115', '{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 103, 'trial.queued', 5, 23, '2026-11-22 02:33:38.750192', '{"attempt": 2, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 105, 'trial.measured', 5, 23, '2026-11-22 02:33:38.79178', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 106, 'trial.measured', 5, 23, '2026-11-22 02:33:38.805805', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 108, 'study.stopped', 5, NULL, '2026-11-22 02:33:38.879538', '{"label": "searched/random", "because": "the budget of 14 trials is handed out"}');
INSERT INTO public.fathom_events VALUES ('3f6c7573a5', 2, 'trial.leased', 7, 25, '2026-11-22 02:33:38.987891', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO public.fathom_events VALUES ('3f6c7573a5', 5, 'trial.ended', 7, 25, '2026-11-22 02:33:39.034339', '{"state": "fail", "outcome": "cancelled", "depth": 2, "value": null}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 114, 'trial.measured', 6, 24, '2026-11-22 02:33:39.079485', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 116, 'trial.ended', 6, 24, '2026-11-22 02:33:39.092549', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 117, 'study.complete', 6, NULL, '2026-11-22 02:33:39.099678', '{"label": "confirm"}');
INSERT INTO public.fathom_events VALUES ('4c4edad617', 118, 'experiment.complete', NULL, NULL, '2026-11-22 02:33:39.101112', '{}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 2, 'trial.leased', 9, 26, '2026-11-22 02:33:47.239918', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 3, 'trial.measured', 9, 26, '2026-11-22 02:33:47.266414', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 4, 'trial.measured', 9, 26, '2026-11-22 02:33:47.275054', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 5, 'trial.ended', 9, 26, '2026-11-22 02:33:47.281428', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 6, 'trial.leased', 9, 27, '2026-11-22 02:33:47.35521', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 7, 'trial.measured', 9, 27, '2026-11-22 02:33:47.370947', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 8, 'trial.measured', 9, 27, '2026-11-22 02:33:47.377984', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 9, 'trial.ended', 9, 27, '2026-11-22 02:33:47.384366', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 10, 'trial.leased', 9, 28, '2026-11-22 02:33:47.428307', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 11, 'trial.measured', 9, 28, '2026-11-22 02:33:47.446975', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 12, 'trial.measured', 9, 28, '2026-11-22 02:33:47.454114', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 13, 'trial.ended', 9, 28, '2026-11-22 02:33:47.46021', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 14, 'trial.leased', 9, 29, '2026-11-22 02:33:47.505145', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 15, 'trial.measured', 9, 29, '2026-11-22 02:33:47.519011', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 16, 'trial.measured', 9, 29, '2026-11-22 02:33:47.526309', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 17, 'trial.ended', 9, 29, '2026-11-22 02:33:47.532806', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 18, 'trial.leased', 9, 30, '2026-11-22 02:33:47.57712', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 19, 'trial.measured', 9, 30, '2026-11-22 02:33:47.594456', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 20, 'trial.measured', 9, 30, '2026-11-22 02:33:47.601684', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 21, 'trial.ended', 9, 30, '2026-11-22 02:33:47.607838', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 22, 'trial.leased', 9, 31, '2026-11-22 02:33:47.6641', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 23, 'trial.measured', 9, 31, '2026-11-22 02:33:47.685313', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 24, 'trial.measured', 9, 31, '2026-11-22 02:33:47.692953', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 25, 'trial.ended', 9, 31, '2026-11-22 02:33:47.702', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 26, 'trial.leased', 9, 32, '2026-11-22 02:33:47.758193', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 27, 'trial.measured', 9, 32, '2026-11-22 02:33:47.772785', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 28, 'trial.measured', 9, 32, '2026-11-22 02:33:47.779886', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 29, 'trial.ended', 9, 32, '2026-11-22 02:33:47.786222', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 30, 'trial.leased', 9, 33, '2026-11-22 02:33:47.82963', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 31, 'trial.measured', 9, 33, '2026-11-22 02:33:47.847461', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 32, 'trial.measured', 9, 33, '2026-11-22 02:33:47.855475', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 33, 'trial.ended', 9, 33, '2026-11-22 02:33:47.862029', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 34, 'trial.leased', 9, 34, '2026-11-22 02:33:47.905444', '{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 35, 'trial.measured', 9, 34, '2026-11-22 02:33:47.922031', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 36, 'trial.measured', 9, 34, '2026-11-22 02:33:47.929615', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 37, 'trial.ended', 9, 34, '2026-11-22 02:33:47.93594', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 38, 'trial.leased', 9, 35, '2026-11-22 02:33:47.983601', '{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 39, 'trial.measured', 9, 35, '2026-11-22 02:33:48.012772', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 40, 'trial.measured', 9, 35, '2026-11-22 02:33:48.025416', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 41, 'trial.ended', 9, 35, '2026-11-22 02:33:48.037623', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 42, 'trial.leased', 9, 36, '2026-11-22 02:33:48.115557', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 43, 'trial.queued', 9, 36, '2026-11-22 02:33:48.128397', '{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO public.fathom_events VALUES ('9edbadadce', 44, 'experiment.paused', NULL, NULL, '2026-11-22 02:33:48.139972', '{}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 2, 'trial.leased', 11, 37, '2026-11-22 02:33:48.236033', '{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 4, 'trial.measured', 11, 37, '2026-11-22 02:33:48.288025', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 8, 'trial.measured', 12, 38, '2026-11-22 02:33:48.354508', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 10, 'trial.ended', 12, 38, '2026-11-22 02:33:48.373342', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 12, 'trial.measured', 13, 39, '2026-11-22 02:33:48.419576', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 13, 'trial.measured', 13, 39, '2026-11-22 02:33:48.429592', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 14, 'trial.queued', 13, 39, '2026-11-22 02:33:48.437099', '{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 15, 'trial.leased', 13, 39, '2026-11-22 02:33:48.445565', '{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 19, 'trial.leased', 13, 40, '2026-11-22 02:33:48.489855', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 23, 'trial.leased', 12, 41, '2026-11-22 02:33:48.542085', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 25, 'trial.measured', 12, 41, '2026-11-22 02:33:48.566703', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 27, 'trial.leased', 13, 42, '2026-11-22 02:33:48.592172', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 3, 'trial.measured', 11, 37, '2026-11-22 02:33:48.276717', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 5, 'trial.ended', 11, 37, '2026-11-22 02:33:48.298888', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 6, 'study.complete', 11, NULL, '2026-11-22 02:33:48.312745', '{"label": "learned/udn"}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 7, 'trial.leased', 12, 38, '2026-11-22 02:33:48.338552', '{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 9, 'trial.measured', 12, 38, '2026-11-22 02:33:48.3663', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 11, 'trial.leased', 13, 39, '2026-11-22 02:33:48.399526', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 16, 'trial.measured', 13, 39, '2026-11-22 02:33:48.454689', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 17, 'trial.measured', 13, 39, '2026-11-22 02:33:48.463153', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 18, 'trial.ended', 13, 39, '2026-11-22 02:33:48.471544', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 20, 'trial.measured', 13, 40, '2026-11-22 02:33:48.504038', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 21, 'trial.measured', 13, 40, '2026-11-22 02:33:48.514901', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 22, 'trial.ended', 13, 40, '2026-11-22 02:33:48.523762', '{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 24, 'trial.measured', 12, 41, '2026-11-22 02:33:48.55866', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 26, 'trial.ended', 12, 41, '2026-11-22 02:33:48.5735', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 28, 'trial.measured', 13, 42, '2026-11-22 02:33:48.612529', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('54fc158bd7', 29, 'trial.measured', 13, 42, '2026-11-22 02:33:48.623174', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_experiments VALUES ('9d1eabc1e6', 'whole', 'complete', '{"name":"whole","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"searched":"grid"},{"name":null,"fixed":{},"pruner":{"kind":"successive_halving","min_resource":null,"bootstrap_count":0,"reduction_factor":4,"min_early_stopping_rate":0},"executions_per_trial":1,"trials":3,"searched":"random"},{"name":null,"fixed":{"lr":0.01},"readout":"param","runs":1,"new_block":null,"initial_depth":null,"learned":"growth","criterion":"metric","patience":1,"min_improvement":0.005,"give_up":null}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of whole', '2026-11-22 02:33:35.545276', '2026-11-22 02:33:36.631757', 'Use depth 1 (lr 0.0001565): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/random found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1).', 44);
INSERT INTO public.fathom_experiments VALUES ('4c4edad617', 'ends', 'complete', '{"name":"ends","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":4,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":{"kind":"median","warmup_steps":null,"interval_steps":1,"startup_trials":null,"min_trials":1},"executions_per_trial":1,"trials":20,"searched":"random"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":14,"flops":null,"gpu_seconds":null}}', 'of ends', '2026-11-22 02:33:36.674295', '2026-11-22 02:33:39.101112', 'Use depth 1 (lr 0.0001565): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/random found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1 and searched/random stopped early).', 118);
INSERT INTO public.fathom_experiments VALUES ('3f6c7573a5', 'dropped', 'cancelled', '{"name":"dropped","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":{"kind":"none"},"executions_per_trial":1,"trials":14,"searched":"random"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of dropped', '2026-11-22 02:33:38.939555', '2026-11-22 02:33:39.014983', NULL, 5);
INSERT INTO public.fathom_experiments VALUES ('9edbadadce', 'learning', 'paused', '{"name":"learning","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"trials":14,"searched":"controller","emits":"depth","reward":"metric","algorithm":"reinforce","batch":1,"learning_rate":0.02,"entropy":0.02,"baseline_decay":0.8,"units":1,"clip":0.2,"epochs":4,"failed":"worst","pruned":"value"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of learning', '2026-11-22 02:33:39.052354', NULL, NULL, 44);
INSERT INTO public.fathom_experiments VALUES ('54fc158bd7', 'kept', 'running', '{"name":"kept","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"readout":"knee","runs":1,"learned":"udn","posterior":"poisson","initial_rate":1.0,"prior_rate":0.5,"quantile":0.95},{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"searched":"grid"},{"name":null,"fixed":{},"pruner":{"kind":"median","warmup_steps":null,"interval_steps":1,"startup_trials":null,"min_trials":1},"executions_per_trial":1,"trials":4,"searched":"random"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of kept', '2026-11-22 02:33:48.160394', NULL, NULL, 29);
INSERT INTO public.fathom_leases VALUES ('c85fc67aa5ea4a9f8f46eb44', 10, 1, 'w1', '060651026d56d6585eccae307301f37d', 'ask-000011', 0, '2026-11-22 02:33:36.700011', '2000-01-01 00:00:00', '2026-11-22 02:33:36.740713', 'lost', 'Worker ''w1'' was not heard of for 30 s.', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', true);
INSERT INTO public.fathom_leases VALUES ('34110912dbe624d2970ce952', 10, 2, 'w1', '2845889f254919a4668f7bc863c90cde', 'ask-000012', 0, '2026-11-22 02:33:36.750634', '2026-11-22 02:34:06.767609', '2026-11-22 02:33:36.778618', 'cancelled', 'An earlier attempt finished.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('513bfa3e33f22fa2811d8631', 1, 1, 'w1', 'f4acd9bbfd6546734a7e531be01172f8', 'ask-000001', 0, '2026-11-22 02:33:35.740544', '2026-11-22 02:34:05.803741', '2026-11-22 02:33:35.816077', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('3e86a3971eb43c6aabc8fefc', 7, 1, 'w1', 'f99c893e0f791b8ea30bfbcbe849a00f', 'ask-000007', 0, '2026-11-22 02:33:36.36173', '2026-11-22 02:34:06.412997', '2026-11-22 02:33:36.441111', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('186b016e20379526f8877792', 12, 1, 'w1', '7a677cd8e8f24d2f5a156dc8d80b00b7', 'ask-000014', 0, '2026-11-22 02:33:36.881765', '2026-11-22 02:34:06.925515', '2026-11-22 02:33:36.93435', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('b70ee416d6becd9740afb147', 2, 1, 'w1', '4859234066897c250ac35f1f95ea9e26', 'ask-000002', 0, '2026-11-22 02:33:35.873029', '2026-11-22 02:34:05.930166', '2026-11-22 02:33:35.950538', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('65914ef84340337db03c0f40', 16, 1, 'w1', '48e6a0858844d90cb42379d3a1b436bb', 'ask-000018', 0, '2026-11-22 02:33:37.147049', '2026-11-22 02:34:07.188386', '2026-11-22 02:33:37.198051', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('87e0aa1232ee85d2099aec68', 8, 1, 'w1', '177884d35af42170b71a5dcd56edb347', 'ask-000008', 0, '2026-11-22 02:33:36.52956', '2026-11-22 02:34:06.553096', '2026-11-22 02:33:36.562281', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('becbb11a39d6626e564e5f63', 3, 1, 'w1', '1319f7f2442607d7ed8a98b90df50d06', 'ask-000003', 0, '2026-11-22 02:33:35.999765', '2026-11-22 02:34:06.03142', '2026-11-22 02:33:36.044418', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('4704c86e2de4036684e32bd4', 4, 1, 'w1', 'd794551c5b6ec08ac261f34576fbad46', 'ask-000004', 0, '2026-11-22 02:33:36.113058', '2026-11-22 02:34:06.138951', '2026-11-22 02:33:36.149438', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('3f0fb60607ca59e2653bc426', 11, 1, 'w1', '8adf8a0f11bd016b5616ca004fecd8ae', 'ask-000013', 0, '2026-11-22 02:33:36.798675', '2026-11-22 02:34:06.842667', '2026-11-22 02:33:36.856322', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('1b2cf2697f68c08edd1aa0dd', 9, 1, 'w1', 'f002476e76a3dfc3428da858f476fac3', 'ask-000009', 0, '2026-11-22 02:33:36.595014', '2026-11-22 02:34:06.614394', '2026-11-22 02:33:36.622653', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('1b844280e74f54ce2c28207f', 5, 1, 'w1', '7fbf440b1a84ffec1c9f2188468627f0', 'ask-000005', 0, '2026-11-22 02:33:36.195046', '2026-11-22 02:34:06.233573', '2026-11-22 02:33:36.244822', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('c8e006f73db6281b11bce601', 15, 1, 'w1', '92186980f29779cddece193110693e79', 'ask-000017', 0, '2026-11-22 02:33:37.08294', '2026-11-22 02:34:07.119618', '2026-11-22 02:33:37.128216', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('13315323a9d369f54b5e6534', 6, 1, 'w1', '528ebaf870f512fbd53f4dd57e7db8d4', 'ask-000006', 0, '2026-11-22 02:33:36.267534', '2026-11-22 02:34:06.292443', '2026-11-22 02:33:36.30127', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('bdd88bac6be88ba03c74b210', 13, 1, 'w1', '7a2b7ce6a336aa0bbab12419ac25ada4', 'ask-000015', 0, '2026-11-22 02:33:36.953352', '2026-11-22 02:34:06.986497', '2026-11-22 02:33:36.994791', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('8e8ed62c6b276f9312403cbf', 14, 1, 'w1', '2a5d7bc0a9a1c133f77f647f201a85b4', 'ask-000016', 0, '2026-11-22 02:33:37.013199', '2026-11-22 02:34:07.053462', '2026-11-22 02:33:37.062712', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('790ba5281c53840094f48d31', 17, 1, 'w1', '0252f8655b5decf78f9ff52b57398994', 'ask-000019', 0, '2026-11-22 02:33:37.217186', '2026-11-22 02:34:07.275649', '2026-11-22 02:33:37.285888', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('d568f8b76e51216d6f7f575d', 18, 1, 'w1', '840c1d3dd2a77f701f59af0d96a69f7b', 'ask-000020', 0, '2026-11-22 02:33:37.313985', '2026-11-22 02:34:07.340743', '2026-11-22 02:33:37.36094', 'pruned', 'It was pruned.', '{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('591cec533cd24b2fb3f1890d', 24, 1, 'w1', '68c8ef749ff1e729b36cd5f583d80b95', 'ask-000033', 0, '2026-11-22 02:33:38.967674', '2026-11-22 02:34:08.967674', '2026-11-22 02:33:39.006341', 'preempted', '', '{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('bb3e5345fbecc3a1d7f5ea39', 19, 1, 'w1', '0482533e2075f84fdccc96caaef055fc', 'ask-000021', 0, '2026-11-22 02:33:37.38515', '2026-11-22 02:34:07.422289', '2026-11-22 02:33:37.43497', 'out_of_memory', 'It was out_of_memory.', '{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('e01f0bc2cd131d7eb81d3bcf', 24, 2, 'w1', 'fc0f748b42e2ebb85ebc0ac55daebcd4', 'ask-000035', 0, '2026-11-22 02:33:39.069413', '2026-11-22 02:34:09.08439', '2026-11-22 02:33:39.092011', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('632d17a6be62d72dcd176f2d', 21, 1, 'w1', '46ef3a3241321647088a42827a5cd598', 'ask-000023', 0, '2026-11-22 02:33:37.633869', '2026-11-22 02:34:07.748937', '2026-11-22 02:33:37.82054', 'error', 'It was error.', '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('53250b7d4456677264b591e4', 21, 2, 'w1', 'ffeba8f03d165e7c7fde1a3957874805', 'ask-000024', 0, '2026-11-22 02:33:37.853653', '2026-11-22 02:34:07.980559', '2026-11-22 02:33:38.029236', 'error', 'It was error.', '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('1f2a7726cd6ee9e5181385ff', 21, 3, 'w1', '4e24e5c22d5e19341e69d677e1c8c5a2', 'ask-000025', 0, '2026-11-22 02:33:38.074573', '2026-11-22 02:34:08.189261', '2026-11-22 02:33:38.236523', 'error', 'It was error.', '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('3d1a59cfdbd86aff9e479fc4', 23, 1, 'w1', '479d45b6262d2f7abbcb3aaf4288c6ca', 'ask-000029', 0, '2026-11-22 02:33:38.578224', '2000-01-01 00:00:00', '2026-11-22 02:33:38.648708', 'lost', 'Worker ''w1'' was not heard of for 30 s.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('68c97c22da709d3435b720c2', 23, 3, 'w1', '3c9c58451b695b5f4684c224cfb3faae', 'ask-000031', 0, '2026-11-22 02:33:38.780343', '2000-01-01 00:00:00', '2026-11-22 02:33:38.834163', 'lost', 'Worker ''w1'' was not heard of for 30 s.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('b877e6948710d5b69d076ab7', 20, 1, 'w1', '8b01d90576db3a143d7ff0b1e0209215', 'ask-000022', 0, '2026-11-22 02:33:37.525078', '2026-11-22 02:34:07.587698', '2026-11-22 02:33:37.60218', 'diverged', 'It was diverged.', '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('42af82d484fbfdd8e9b6fc9a', 26, 1, 'w1', '229a28862ca09c382a6fcd71aea3b76e', 'ask-000036', 0, '2026-11-22 02:33:47.239918', '2026-11-22 02:34:17.272115', '2026-11-22 02:33:47.280937', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('18123628dddae22537a3ee49', 22, 1, 'w1', '84cc3b6b0df807b47699c6eab13a5d75', 'ask-000026', 0, '2026-11-22 02:33:38.304535', '2026-11-22 02:34:08.364309', '2026-11-22 02:33:38.381086', 'refused', 'It was refused.', '{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('f520ea5ee468b3bb293fc860', 27, 1, 'w1', '01f6ba572000a710415d64387e27378d', 'ask-000037', 0, '2026-11-22 02:33:47.35521', '2026-11-22 02:34:17.375973', '2026-11-22 02:33:47.383898', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('84705f6d9029dbff4d312e4c', 22, 2, 'w1', 'bffdba904fa7517db71d360830271d23', 'ask-000027', 0, '2026-11-22 02:33:38.395968', '2026-11-22 02:34:08.433783', '2026-11-22 02:33:38.447339', 'refused', 'It was refused.', '{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('9924aa4ac44f513fc42c9ac8', 28, 1, 'w1', 'bc83a59a3d3aff7676fbd0869c7c10c5', 'ask-000038', 0, '2026-11-22 02:33:47.428307', '2026-11-22 02:34:17.45215', '2026-11-22 02:33:47.459751', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('2bc36a4845d596290bc2e37e', 22, 3, 'w1', 'b3ae6a9d7dd817963d66f5161a5a617e', 'ask-000028', 0, '2026-11-22 02:33:38.485474', '2026-11-22 02:34:08.530709', '2026-11-22 02:33:38.542514', 'refused', 'It was refused.', '{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('4e8e4824de1054a836143dd6', 29, 1, 'w1', '2ef351f11e18c289279c9cdbbfc8fec6', 'ask-000039', 0, '2026-11-22 02:33:47.505145', '2026-11-22 02:34:17.52432', '2026-11-22 02:33:47.532233', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('9f95d773e2c5c66410a33e20', 23, 2, 'w1', '2405dc4203ddcf7dbe6ae6085892f2e6', 'ask-000030', 0, '2026-11-22 02:33:38.669115', '2000-01-01 00:00:00', '2026-11-22 02:33:38.750192', 'lost', 'Worker ''w1'' was not heard of for 30 s.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('1f4bc9854e9cf9048e822a0a', 25, 1, 'w1', '73b09675bb4baf6174f09fa503193b1f', 'ask-000034', 0, '2026-11-22 02:33:38.987891', '2026-11-22 02:34:09.025452', '2026-11-22 02:33:39.033827', 'cancelled', '', '{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('a4424b66424d07a7401bfb52', 30, 1, 'w1', 'c08d0d47d7108e61ba896f5eda0e8521', 'ask-000040', 0, '2026-11-22 02:33:47.57712', '2026-11-22 02:34:17.599752', '2026-11-22 02:33:47.607295', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('6d1654943b579d244237c698', 37, 1, 'w1', 'ded9d72b240c02c59bba79fb0fb1a118', 'ask-000047', 0, '2026-11-22 02:33:48.236033', '2026-11-22 02:34:18.284913', '2026-11-22 02:33:48.297785', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('3f630edbb694ced83b86270e', 38, 1, 'w1', '4e822f3d261421f6dce8b78b25d5fb96', 'ask-000048', 0, '2026-11-22 02:33:48.338552', '2026-11-22 02:34:18.363322', '2026-11-22 02:33:48.37287', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('846245ead4a00818de64a48b', 39, 1, 'w1', 'da582ff377cfa2cfc7044ffc04343c0f', 'ask-000049', 0, '2026-11-22 02:33:48.399526', '2026-11-22 02:34:18.427818', '2026-11-22 02:33:48.437099', 'preempted', '', '{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('0babee5bbfb946def57a7cca', 39, 2, 'w1', '93726cacb17d7bd02fb20c62b077a7df', 'ask-000050', 0, '2026-11-22 02:33:48.445565', '2026-11-22 02:34:18.461671', '2026-11-22 02:33:48.471055', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('3128bc1b37e5410716ddfa30', 40, 1, 'w1', '9dd15f9f57e8a83e519fdcbfaa5e00c4', 'ask-000051', 0, '2026-11-22 02:33:48.489855', '2026-11-22 02:34:18.512894', '2026-11-22 02:33:48.523204', 'diverged', 'Zwei Größen: π ≥ 3, ''so'' \ 😀', '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('bc688fb9d3d2eaac1eadf7e0', 41, 1, 'w1', '5f20f0fffd6fdb371e7f1cf02237de24', 'ask-000052', 0, '2026-11-22 02:33:48.542085', '2026-11-22 02:34:18.56442', '2026-11-22 02:33:48.572996', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('ebe946b75346b7d05d624274', 42, 1, 'w1', '6fb5e455a1faf33500faa3e6dfd8fe17', 'ask-000053', 0, '2026-11-22 02:33:48.592172', '2026-11-22 02:34:18.621289', NULL, NULL, '', NULL, false);
INSERT INTO public.fathom_leases VALUES ('abdce99a8041aa858901f369', 31, 1, 'w1', 'a0eb258d25cdd141f55d8fe4c373f1c3', 'ask-000041', 0, '2026-11-22 02:33:47.6641', '2026-11-22 02:34:17.690778', '2026-11-22 02:33:47.70152', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('b5e05e8b6374450bb5000d72', 32, 1, 'w1', '22876426ac3dd5ff2b8222b493f73619', 'ask-000042', 0, '2026-11-22 02:33:47.758193', '2026-11-22 02:34:17.77815', '2026-11-22 02:33:47.785749', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('edb9cb0a9aaf96b407bbb6df', 33, 1, 'w1', 'f2659409cd6f96bb2d9ad089bbf19dc4', 'ask-000043', 0, '2026-11-22 02:33:47.82963', '2026-11-22 02:34:17.853495', '2026-11-22 02:33:47.861553', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('b4a4a0622f02e9f1fc75fdff', 34, 1, 'w1', '35e30e697091e0cde7ac3d73af308014', 'ask-000044', 0, '2026-11-22 02:33:47.905444', '2026-11-22 02:34:17.927834', '2026-11-22 02:33:47.935432', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('d51362148004ec0b165b3455', 35, 1, 'w1', 'b1dcafa888a1176d218b020f7fb393a5', 'ask-000045', 0, '2026-11-22 02:33:47.983601', '2026-11-22 02:34:18.021967', '2026-11-22 02:33:48.03676', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('4f0ecb491775d8ffa74c55de', 36, 1, 'w1', '8bf4ce3014ea7450b0527ff88a18b895', 'ask-000046', 0, '2026-11-22 02:33:48.115557', '2026-11-22 02:34:18.115557', '2026-11-22 02:33:48.128397', 'preempted', '', '{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_measurements VALUES (1, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (1, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (2, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (2, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (3, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (3, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (4, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (4, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (5, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (5, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (6, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (6, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (7, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (7, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (8, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (8, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (9, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (9, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (10, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (10, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (10, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (10, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (11, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (11, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (11, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (11, 1, 4, '{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (12, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (12, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (12, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (12, 1, 4, '{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (13, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (13, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (13, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (13, 1, 4, '{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (14, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (14, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (14, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (14, 1, 4, '{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (15, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (15, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (15, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (15, 1, 4, '{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (16, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (16, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (16, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (16, 1, 4, '{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (17, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (17, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (17, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (17, 1, 4, '{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (18, 1, 1, '{"step":1,"train_loss":1.0,"validation":-1.0,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (18, 1, 2, '{"step":2,"train_loss":0.5,"validation":-2.0,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (19, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (19, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (19, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 2, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 3, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 3, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 3, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 3, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 3, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (24, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (20, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (20, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (20, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 2, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 3, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 3, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 3, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (25, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (24, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (26, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (26, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (27, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (27, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (28, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (28, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (29, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (29, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (30, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (30, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (31, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (31, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (32, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (32, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (33, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (33, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (34, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (34, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (35, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (35, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (37, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (38, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (39, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (39, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (40, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (40, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (41, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (42, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (42, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (37, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (38, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (39, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (39, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (41, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_sampler_states VALUES (9, 0, 3, 3, '52293be07f5f4c6426c7a077f790a5c7665c2d3c03ce8b281badcdce97179ae4', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d202020206fee9b471e26f8bdedaba7ba5fc3f43b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f6b24d6ec663a6bd0000000000000000e79941426eea27be708dd42400ada6bd783466956f7d2b3b000000000000000033438f73cca0303c0a70a8e29d312c3b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003c06a79f376022be00000000000000008d6cccb4a85194beb610ef149a9d22be266845f93fef163c0000000000000000f283e5b239c1fe3c0c478789178a173c3c06a79f376022be00000000000000008d6cccb4a85194beb610ef149a9d22be266845f93fef163c0000000000000000f283e5b239c1fe3c0c478789178a173c6fee9b471e26f8bdedaba7ba5fc3f43b6fee9b471e26f8bdedaba7ba5fc3f43bda77a272a5eb703ee4426626a5f660bed3acdebea5e060beeb8ffec1a7dfb13c2ba2ae69738a913c6de229cb3d38923c331f4d4dca38f53e90b0a2453237e5bedc8df754623ae5be2a58473fe7b1c23dba09e49b7ca2a23d77a6911194c1a23d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008400000000000000840000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f4afeda201105a1bf5bc402f16ea3893f33156da7362f75bf98def0532a55a63ff8942f5f4911a83f8022e1724346973f80d309d1c884a93f742084901ca6953f88b1a331e539a3bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bf19ce5766203e9cbf3b6f2fd56774a8bfb490e4e200e58f3f19eee7e00defa23fdf26cda1890d9cbfa7a1f8cd88b581bf3d3368dbf202823f24b037d4f79c813fce08a919285eb13fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bfaafc5c41aaeca6bf1048c1c01536af3fb47f1b3d9cabb13f0000404000004040000040400000404000004040000040400000404000004040000040400000404000004040000040400000404000004040', '{"update": 3, "trials": 3, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985716676080468, "depths": {"depth": [[1, 0.329089], [2, 0.335466], [3, 0.335445]]}, "choices": {}}', '2026-11-22 02:33:47.485599');
INSERT INTO public.fathom_sampler_states VALUES (9, 0, 4, 4, '9aed9f853882c09dbf0fec7b9f8fc756fbc715007512de854694ab520fdda304', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d20202020abd03790e5822d3e46e1e4443a433b3c000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b15e922577dac83d0000000000000000c7c448cd34a30bbe8f313f413832c93d04e3b7b7f231773b0000000000000000122ef8f387f3353c71705b5669d4773b00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ad0c1a178123383e0000000000000000eb909e81bd8863bea1d9c21ae378383e9498f4394bb05b3c0000000000000000c63fa65b6cea0b3d3ffc8b9d52725c3cad0c1a178123383e0000000000000000eb909e81bd8863bea1d9c21ae378383e9498f4394bb05b3c0000000000000000c63fa65b6cea0b3d3ffc8b9d52725c3cabd03790e5822d3e46e1e4443a433b3cabd03790e5822d3e46e1e4443a433b3c2d1c62a27d5e76bef39a8d987183663eb49d36ac8939663ee5cd06b9d3e6e33cf33ecf0e5508c43ca7124f5ef5c5c33c731997ab6674e43e69c1b4756b5bd4be617179e1618dd4beae5d1fabb49cc63d54e793492397a63daa92f06394a2a63d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010400000000000001040000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f575b0158d084a4bf429eb177abd3773f33156da7362f75bf0ba37cf8b3f1a63f747f0e6545a0a43fe3274cd87669903f80d309d1c884a93f5aa99bd92fdf963f0cc7c42be9aaa6bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bf9fade74930819cbf3b6f2fd56774a8bfa898b41554b4913f5f9f86ba12cda23f7df00c088486a1bf588634c0cb278dbf70041fb958688d3fa67e353c6d1b8d3f8fb42bfc903caf3fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bf45ff3d2af8a1a3bf8241b31cb9f3ab3fb63e6e8f280db03f0000804000008040000080400000804000008040000080400000804000008040000080400000804000008040000080400000804000008040', '{"update": 4, "trials": 4, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985119317765486, "depths": {"depth": [[1, 0.326666], [2, 0.336669], [3, 0.336665]]}, "choices": {}}', '2026-11-22 02:33:47.558874');
INSERT INTO public.fathom_sampler_states VALUES (9, 0, 1, 1, 'd9bfe561caee33f8f54b576a05ae7a73c84fc2685a7ed7f6a33e0229c1a449e1', NULL, '{"update": 1, "trials": 1, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0984351459941628, "depths": {"depth": [[1, 0.342226], [2, 0.328891], [3, 0.328883]]}, "choices": {}}', '2026-11-22 02:33:47.332611');
INSERT INTO public.fathom_sampler_states VALUES (9, 0, 2, 2, '2ac2a3a78d4c2625c4e915f0315385a21cddc24a50aa36176c59edddca878e48', NULL, '{"update": 2, "trials": 2, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0986011689924766, "depths": {"depth": [[1, 0.335558], [2, 0.332235], [3, 0.332208]]}, "choices": {}}', '2026-11-22 02:33:47.409745');
INSERT INTO public.fathom_sampler_states VALUES (9, 0, 5, 5, '5f606ccbac90f0ef73f482535d4196d07ea5ef4e4707cca1584aaa36d6643e02', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d2020202043e8a9206ed6423e08ac137fd9af553c000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000fb940eddb6f4dbbd000000000000000077b2b0bc858935be9b1e6d322a5cdcbdeb4fb82cb10ba63b0000000000000000b34c6819b6f14b3c853fa108d8aca63b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a97e45a13ee503e0000000000000000045c52b23c75933e6441b0d2472b513eacbad88e2e23743c00000000000000006d58ad0b00ab193d6dbe65a9e7b4743c0a97e45a13ee503e0000000000000000045c52b23c75933e6441b0d2472b513eacbad88e2e23743c00000000000000006d58ad0b00ab193d6dbe65a9e7b4743c43e8a9206ed6423e08ac137fd9af553c43e8a9206ed6423e08ac137fd9af553c2f52fcc0c70794be70489c391712843ef75b5c4878fd833ef735ceb66937003d9dadcc6fc642e03cf1ae2318362ce03c56f25e2699d2d2be7d3edc4bf806c33e47a6e1003a9ec23e706ab3c0d421d03d05eb607e5620b03dbac180507a23b03d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014400000000000001440000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f2638afba89e8a9bf486b978b11c775bf33156da7362f75bf2f3b011d6491a33f1f82ab4ec1d39d3f0296e75d1e0b743f80d309d1c884a93fa2d9a422901e903f70857de94d61acbfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bfddf06dc450079cbf3b6f2fd56774a8bf5e535fafa5f1983f8b08b1a2d50aa33f4ccdba6a3deaa6bf3b0b7d2d520489bf155748014339893f1e0f06b5c503893fc0d77d99d7d8a93fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bf5abde89e47f19abf0ec594c444d6a53fa61435c5f8fea93f0000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a040', '{"update": 5, "trials": 5, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098540836734136, "depths": {"depth": [[1, 0.327706], [2, 0.336146], [3, 0.336148]]}, "choices": {}}', '2026-11-22 02:33:47.638603');
INSERT INTO public.fathom_sampler_states VALUES (9, 0, 6, 6, '6548b44944056739da41f28fdd34713ae31aba3014826ee63678fe32f730b8e6', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d20202020e8c1c4c97a974b3e2d0fd534a67d603c0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009baf2dc1c9b4f6bd00000000000000002d5efca61b124dbe6c99e4cb880af7bdd3f605ebf8fac23b0000000000000000eff6281d9fc1693c01f2f495888ac33b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002e36ad7becf3543e000000000000000072f11962d1019f3e99602260c240553e08af8f8f6662773c000000000000000032e8b773f4311e3d571c8924070d783c2e36ad7becf3543e000000000000000072f11962d1019f3e99602260c240553e08af8f8f6662773c000000000000000032e8b773f4311e3d571c8924070d783ce8c1c4c97a974b3e2d0fd534a67d603ce8c1c4c97a974b3e2d0fd534a67d603cf9e40208efd19bbe68e286c1a4da8b3ea1e77e4e39c98b3e03b8fd37befe043de1e697458909e53cac817f421cf4e43cc25656be74f8efbe9de64f095407e03e7be00c6a41e2df3ef3861aa55391d33d10bdc5ff6e8fb33dc1add4935f93b33d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000018400000000000001840000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03ff79ce77ab51ab0bf8188f484abf291bf33156da7362f75bfa403dc23f4a39d3fa08b8329be4b913fba20532a7ef87dbf80d309d1c884a93fa09bf931f07e7a3f58c008bea752b1bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bf83c2c9c5febb9abf3b6f2fd56774a8bf20b1bb076708a23fc08ba2c6aeb2a33f13cfdaa51e37adbf1bb4d89be69879bf3a9c520434f1793f0e74062d9eaa793ff9d55d5ef68ba33fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bfe9f8dc0fd61489bf8e69b99de3619d3fa09cb98188daa23f0000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c040', '{"update": 6, "trials": 6, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098593848491797, "depths": {"depth": [[1, 0.330473], [2, 0.334764], [3, 0.334763]]}, "choices": {}}', '2026-11-22 02:33:47.735399');
INSERT INTO public.fathom_sampler_states VALUES (9, 0, 7, 7, '9b45cce827d771a2fa02254b3eb78397335de939ed870caf52afe8d461323eaa', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d202020203107b76e3b874d3e11eb13bea993613c0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005a7d04f85425fabd0000000000000000a29341d4588052be607362464f89fabd998c064a7b97c43b0000000000000000c9ff1c00d69a6f3c2617f70f0634c53b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009ed6f53bcaf2533e0000000000000000e98d629c1906a03e68f1a3774c3c543e0f960c94e07a773c0000000000000000a1425746fc971e3d71a6cfb54a26783c9ed6f53bcaf2533e0000000000000000e98d629c1906a03e68f1a3774c3c543e0f960c94e07a773c0000000000000000a1425746fc971e3d71a6cfb54a26783c3107b76e3b874d3e11eb13bea993613c3107b76e3b874d3e11eb13bea993613ca908c812d2089cbe01c39929ff108c3e724ef6fba4008c3e892deee34a6c053d79f8610e2d77e53c5c9dfac99161e53cb728bd6b845ff4bebee147682e6ae43edf6f326fda54e43e537e5a16ac71d43d8dfa0491fb6fb43d054ad6e08373b43d0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001c400000000000001c40000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03ff06d744a2f3db3bfc45769a008579dbf33156da7362f75bf15c659590b30943f708ea09e4d81773f719709a67ce292bf80d309d1c884a93f38b51ef065a166bf599a7f6e822db4bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bf1c2a2d1f156499bf3b6f2fd56774a8bf4d586d1a6842a83f0374b905f360a43f82387a2209beb1bf004b12d36ba04f3fa88824d4a85d4dbf187f440b77864ebf1068887e058e9a3fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bfa8d7ac849f2b563f937a11015f248f3f8cd7184092e6973f0000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e040', '{"update": 7, "trials": 7, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098611915870803, "depths": {"depth": [[1, 0.33374], [2, 0.333132], [3, 0.333128]]}, "choices": {}}', '2026-11-22 02:33:47.80773');
INSERT INTO public.fathom_sampler_states VALUES (9, 0, 8, 8, 'd3b1ad463d730984fb3c04242603b2b959f4cee803e3de245d31ac81c9e28a44', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d20202020bdc9b6b398394a3e51ffb33ebc90613c000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000186c2bd9785ef7bd0000000000000000425190dcb73650be2bee7bb4c4b7f7bda1ac55038c92c43b00000000000000009fad00488b9c6f3cc3dee892f12ec53b00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f2de49f9a2ee513e00000000000000006eb78a71b99c9c3ee453af4fb430523e3b0865cae074773c00000000000000007557d1797e901e3d26d1cc231f20783cf2de49f9a2ee513e00000000000000006eb78a71b99c9c3ee453af4fb430523e3b0865cae074773c00000000000000007557d1797e901e3d26d1cc231f20783cbdc9b6b398394a3e51ffb33ebc90613cbdc9b6b398394a3e51ffb33ebc90613cd5855818df1599be523887dba51d893e76d32955180e893ed07d6b5a1467053dcc62282ff271e53c432524905f5ce53cbd3ed46d597bf1beaf7005ff6587e13efc0ca3dc4c6fe13e8fe0e9171b71d43da219d15b506fb43d631e085c0d73b43d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000020400000000000002040000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f0699bf5322ecb5bf4f2fef21b5a1a3bf33156da7362f75bf73e0f43431d9873f06be68ce0f4a70bf4b9e7e49dece9cbf80d309d1c884a93f0559c6f93e2f86bf202f504538aab6bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bfdc05adbfa94898bf3b6f2fd56774a8bf9e88dd57cc88ad3fe3a76de892f0a43f9863c52bfc6cb4bfd14f8e3689c77c3f6feab9aebb907cbf144465a758917cbf7177b7b272a48f3fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bf10ebeb86222b8b3ffc02e46890d56b3f75d198db2fa1873f0000004100000041000000410000004100000041000000410000004100000041000000410000004100000041000000410000004100000041', '{"update": 8, "trials": 8, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098590474639372, "depths": {"depth": [[1, 0.336449], [2, 0.331778], [3, 0.331773]]}, "choices": {}}', '2026-11-22 02:33:47.888877');
INSERT INTO public.fathom_sampler_states VALUES (9, 0, 9, 9, 'b999126d401c94b8af0df17632d5aa5385bc78b83a3adfb60147ffeb8647473b', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d20202020ce699a02fda1483eefbea252d399613c00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000094c4605867aff4bd00000000000000000aab65d7dfdd4fbed8ad1ddc3bfef4bdb8ceaa3cd28ec43b0000000000000000917b0e4e85f06f3caa4eaf861d2bc53b0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000047d059ab511a503e000000000000000023c43907514f9a3e22a9d7b09e55503e2cbdf71ae86e773c000000000000000019d99517ab8a1e3d37e342eafa19783c47d059ab511a503e000000000000000023c43907514f9a3e22a9d7b09e55503e2cbdf71ae86e773c000000000000000019d99517ab8a1e3d37e342eafa19783cce699a02fda1483eefbea252d399613cce699a02fda1483eefbea252d399613caea642ff535597be918162a2035c873ee5cb225ca44e873ea142d59aec68053d4a27939ac173e53ccc0b8c9d405ee53c06735f7c055ee2be8ded9f072079d23ed7f81ef1ea42d23e0461e72e737ed53d319f5f14c67bb53d51852d254881b53d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000022400000000000002240000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f3e46413f8a5eb8bf062fc44c8ffba7bf33156da7362f75bfe135550d05bb713f543bf1ae429889bfdd4e944f49c1a2bf80d309d1c884a93f444f08d4769592bfaaca479e9fd8b8bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bf6f04409c265e97bf3b6f2fd56774a8bf641df6054f48b13f9cea1d1a6b67a53fd010471764dfb6bf785cee4cc0a8843f50652b31d29684bfe46280d9d28384bf5a1b54ad6622783fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bf646f2bb53ac3983ff8fa1fd28a607ebff078f84ee8d4473f0000104100001041000010410000104100001041000010410000104100001041000010410000104100001041000010410000104100001041', '{"update": 9, "trials": 9, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985678194586752, "depths": {"depth": [[1, 0.337784], [2, 0.33111], [3, 0.331106]]}, "choices": {}}', '2026-11-22 02:33:47.962153');
INSERT INTO public.fathom_sampler_states VALUES (9, 0, 10, 10, '8fb833f128c9d781b6dc7145ef0a9a2766a763b9487524b9b29713e7564a03a0', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d202020202abd683ea92f4e3ee12082c5f0cb643c000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b90f74ca25e3e2bd0000000000000000a9c5a6ec2cfd58be21471fc4c51be3bdccf3f4229abec83b0000000000000000ce264fa2374b7b3c5aadac273482c93b00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000af8b8d7a65614b3e00000000000000001775bea087679b3ec5e15f16aec44b3e01e893d86279773c0000000000000000b4ab763faedb1e3db4f2d66de424783caf8b8d7a65614b3e00000000000000001775bea087679b3ec5e15f16aec44b3e01e893d86279773c0000000000000000b4ab763faedb1e3db4f2d66de424783c2abd683ea92f4e3ee12082c5f0cb643c2abd683ea92f4e3ee12082c5f0cb643cd3bb0fd5488198beb65af38b8c86883e081d2c1e057c883e00452ee2b100063d85743a93400be63ca9c39a374cf6e53c7327de55c394b13e9bf51b2f6eb1a0becb56a07c1878a2bea54f82a123aad73d80e7e83286a6b73deb047215e9adb73d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000024400000000000002440000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f187d967ff81fbbbf234cc820cb9cabbf33156da7362f75bfb089f218b5136abf7efc8e514d1394bffa6b98238562a6bf80d309d1c884a93ff2ed7bbaae469abf5f62cd9c6aaababfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bff4296901d3f996bf3b6f2fd56774a8bf8fd51c0f4865b43fecb884cc189aa53faa479c57d2a0b9bfd8e571f05af3833f2f74bff48dea83bf1b130e5d58c583bf4652ff577df473bfb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bf3f0605c83a1ea23f2ab9563d13f492bf5c66693d6a3b85bf0000204100002041000020410000204100002041000020410000204100002041000020410000204100002041000020410000204100002041', '{"update": 10, "trials": 10, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985723279766457, "depths": {"depth": [[1, 0.337552], [2, 0.331226], [3, 0.331222]]}, "choices": {}}', '2026-11-22 02:33:48.092572');
INSERT INTO public.fathom_studies VALUES (3, '9d1eabc1e6', 2, 'learned/growth', 'learned', 'growth', 'whole-9d1eabc1e6/learned/growth', 'complete', 1, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (1, '9d1eabc1e6', 0, 'searched/grid', 'searched', 'grid', 'whole-9d1eabc1e6/searched/grid', 'complete', 3, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (2, '9d1eabc1e6', 1, 'searched/random', 'searched', 'random', 'whole-9d1eabc1e6/searched/random', 'complete', 3, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (4, '9d1eabc1e6', 3, 'confirm', 'confirm', 'confirm', 'whole-9d1eabc1e6/confirm', 'complete', 2, '[{"params": {"depth": 1, "lr": 0.01}, "seed": 0, "serves": ["searched/grid", "learned/growth"]}, {"params": {"depth": 1, "lr": 0.0001565493427643287}, "seed": 0, "serves": ["searched/random"]}]', NULL);
INSERT INTO public.fathom_studies VALUES (5, '4c4edad617', 0, 'searched/random', 'searched', 'random', 'ends-4c4edad617/searched/random', 'complete', 20, NULL, 'the budget of 14 trials is handed out');
INSERT INTO public.fathom_studies VALUES (7, '3f6c7573a5', 0, 'searched/random', 'searched', 'random', 'dropped-3f6c7573a5/searched/random', 'complete', 14, NULL, 'the experiment was cancelled');
INSERT INTO public.fathom_studies VALUES (8, '3f6c7573a5', 1, 'confirm', 'confirm', 'confirm', 'dropped-3f6c7573a5/confirm', 'complete', 0, NULL, 'the experiment was cancelled');
INSERT INTO public.fathom_studies VALUES (9, '9edbadadce', 0, 'searched/controller', 'searched', 'controller', 'learning-9edbadadce/searched/controller', 'running', 14, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (10, '9edbadadce', 1, 'confirm', 'confirm', 'confirm', 'learning-9edbadadce/confirm', 'waiting', 0, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (6, '4c4edad617', 1, 'confirm', 'confirm', 'confirm', 'ends-4c4edad617/confirm', 'complete', 1, '[{"params": {"depth": 1, "lr": 0.0001565493427643287}, "seed": 0, "serves": ["searched/random"]}]', NULL);
INSERT INTO public.fathom_studies VALUES (12, '54fc158bd7', 1, 'searched/grid', 'searched', 'grid', 'kept-54fc158bd7/searched/grid', 'running', 3, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (13, '54fc158bd7', 2, 'searched/random', 'searched', 'random', 'kept-54fc158bd7/searched/random', 'running', 4, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (14, '54fc158bd7', 3, 'confirm', 'confirm', 'confirm', 'kept-54fc158bd7/confirm', 'waiting', 0, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (11, '54fc158bd7', 0, 'learned/udn', 'learned', 'udn', 'kept-54fc158bd7/learned/udn', 'complete', 1, NULL, NULL);
INSERT INTO public.fathom_tokens VALUES ('b94951ea722f', 'someone''s', 'f89b4f0c2d94d78c073a4a72cbba655c8ccaa67adaf56ff909987eb32228eba9', 'read work', '2026-11-22 02:33:34.228726', NULL, NULL);
INSERT INTO public.fathom_tokens VALUES ('8423a5e2f791', 'a guest''s', 'c35809bee39b1d82ed72384381d4c4334afc5c36e8a522dcf77986a61e20baa6', 'read', '2026-11-22 02:33:34.228726', '2026-11-23 02:33:34.228726', NULL);
INSERT INTO public.fathom_tokens VALUES ('19c9faa2a820', 'a lost one', 'bdbc3a5bdbe9f00edf072946559c5ea987503e20e1437b3307d86a929d3dacf9', 'submit', '2026-11-22 02:33:34.228726', NULL, '2026-11-22 02:33:34.228726');
INSERT INTO public.fathom_trials VALUES (1, 1, 0, 0, 0, 0, '{"depth": 1}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:33:35.714432', '2026-11-22 02:33:35.817636', 0);
INSERT INTO public.fathom_trials VALUES (8, 4, 0, 0, 0, 1000000, '{"depth": 1, "lr": 0.01}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:33:36.525852', '2026-11-22 02:33:36.563081', 0);
INSERT INTO public.fathom_trials VALUES (14, 5, 4, 4, 0, 4, '{"depth": 2, "lr": 0.003873570353465848}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9671408, 4000, 0.04, '2026-11-22 02:33:37.010551', '2026-11-22 02:33:37.063331', 0);
INSERT INTO public.fathom_trials VALUES (2, 2, 0, 0, 0, 0, '{"depth": 2, "lr": 0.009203460091395207}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:33:35.85366', '2026-11-22 02:33:35.951226', 0);
INSERT INTO public.fathom_trials VALUES (9, 4, 1, 1, 0, 1000000, '{"depth": 1, "lr": 0.0001565493427643287}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:33:36.591507', '2026-11-22 02:33:36.623172', 0);
INSERT INTO public.fathom_trials VALUES (3, 3, 0, 0, 0, 0, '{}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5671840, 2000, 0.02, '2026-11-22 02:33:35.989608', '2026-11-22 02:33:36.045171', 1);
INSERT INTO public.fathom_trials VALUES (11, 5, 1, 1, 0, 1, '{"depth": 1, "lr": 0.0001565493427643287}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 4000, 0.04, '2026-11-22 02:33:36.795405', '2026-11-22 02:33:36.857108', 0);
INSERT INTO public.fathom_trials VALUES (13, 5, 3, 3, 0, 3, '{"depth": 3, "lr": 0.011862982112252262}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 10143184, 4000, 0.04, '2026-11-22 02:33:36.950716', '2026-11-22 02:33:36.995372', 0);
INSERT INTO public.fathom_trials VALUES (4, 1, 1, 1, 0, 0, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:33:36.08913', '2026-11-22 02:33:36.150018', 0);
INSERT INTO public.fathom_trials VALUES (5, 2, 1, 1, 0, 1, '{"depth": 1, "lr": 0.0001565493427643287}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:33:36.191523', '2026-11-22 02:33:36.24545', 0);
INSERT INTO public.fathom_trials VALUES (10, 5, 0, 0, 0, 0, '{"depth": 2, "lr": 0.009203460091395207}', 'ended', 2, 1, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9671408, 2000, 0.02, '2026-11-22 02:33:36.697132', '2026-11-22 02:33:36.779192', 0);
INSERT INTO public.fathom_trials VALUES (16, 5, 6, 6, 0, 6, '{"depth": 3, "lr": 0.0002028344960068208}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 10143184, 4000, 0.04, '2026-11-22 02:33:37.143752', '2026-11-22 02:33:37.198599', 0);
INSERT INTO public.fathom_trials VALUES (6, 1, 2, 2, 0, 0, '{"depth": 3}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:33:36.263888', '2026-11-22 02:33:36.301844', 0);
INSERT INTO public.fathom_trials VALUES (15, 5, 5, 5, 0, 5, '{"depth": 3, "lr": 0.040222161233809645}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 10143184, 4000, 0.04, '2026-11-22 02:33:37.080163', '2026-11-22 02:33:37.128836', 0);
INSERT INTO public.fathom_trials VALUES (12, 5, 2, 2, 0, 2, '{"depth": 3, "lr": 0.00044890937215369853}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 10143184, 4000, 0.04, '2026-11-22 02:33:36.874629', '2026-11-22 02:33:36.934938', 0);
INSERT INTO public.fathom_trials VALUES (7, 2, 2, 2, 0, 2, '{"depth": 3, "lr": 0.00044890937215369853}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:33:36.352561', '2026-11-22 02:33:36.441849', 0);
INSERT INTO public.fathom_trials VALUES (18, 5, 8, 8, 0, 8, '{"depth": 2, "lr": 0.00048761194940791333}', 'ended', 1, 0, 'pruned', 'It was pruned.', 2, -2, NULL, '{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}', 2, 9671408, 2000, 0.02, '2026-11-22 02:33:37.302136', '2026-11-22 02:33:37.362291', 0);
INSERT INTO public.fathom_trials VALUES (17, 5, 7, 7, 0, 7, '{"depth": 1, "lr": 0.0044596368292522896}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 4000, 0.04, '2026-11-22 02:33:37.214029', '2026-11-22 02:33:37.286414', 0);
INSERT INTO public.fathom_trials VALUES (20, 5, 10, 10, 0, 10, '{"depth": 1, "lr": 0.0009766117525402216}', 'ended', 1, 1, 'diverged', 'It was diverged.', 1, NULL, NULL, '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}', NULL, 9199632, 3000, 0.03, '2026-11-22 02:33:37.503257', '2026-11-22 02:33:37.602782', 0);
INSERT INTO public.fathom_trials VALUES (22, 5, 12, 12, 0, 12, '{"depth": 2, "lr": 0.00820303361002584}', 'ended', 3, 3, 'refused', 'It was refused.', 2, NULL, NULL, '{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}', NULL, 9671408, 3000, 0.03, '2026-11-22 02:33:38.288162', '2026-11-22 02:33:38.543022', 0);
INSERT INTO public.fathom_trials VALUES (25, 7, 0, 0, 0, 0, '{"depth": 2, "lr": 0.009203460091395207}', 'ended', 1, 0, 'cancelled', '', 2, NULL, NULL, '{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 1000, 0.01, '2026-11-22 02:33:38.984743', '2026-11-22 02:33:39.034339', 0);
INSERT INTO public.fathom_trials VALUES (19, 5, 9, 9, 0, 9, '{"depth": 1, "lr": 0.018486247764344876}', 'ended', 1, 1, 'out_of_memory', 'It was out_of_memory.', 1, NULL, NULL, '{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}', NULL, 9199632, 3000, 0.03, '2026-11-22 02:33:37.382176', '2026-11-22 02:33:37.435636', 0);
INSERT INTO public.fathom_trials VALUES (26, 9, 0, 0, 0, 0, '{"depth": 3}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:33:47.224361', '2026-11-22 02:33:47.281428', 0);
INSERT INTO public.fathom_trials VALUES (27, 9, 1, 1, 0, 1, '{"depth": 3}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:33:47.345736', '2026-11-22 02:33:47.384366', 0);
INSERT INTO public.fathom_trials VALUES (21, 5, 11, 11, 0, 11, '{"depth": 3, "lr": 0.006409190203090692}', 'ended', 3, 3, 'error', 'It was error.', 3, NULL, NULL, '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', NULL, 10143184, 3000, 0.03, '2026-11-22 02:33:37.623703', '2026-11-22 02:33:38.241448', 0);
INSERT INTO public.fathom_trials VALUES (28, 9, 2, 2, 0, 2, '{"depth": 3}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:33:47.418961', '2026-11-22 02:33:47.46021', 0);
INSERT INTO public.fathom_trials VALUES (29, 9, 3, 3, 0, 3, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:33:47.49716', '2026-11-22 02:33:47.532806', 0);
INSERT INTO public.fathom_trials VALUES (23, 5, 13, 13, 0, 13, '{"depth": 1, "lr": 0.0027030176782475283}', 'ended', 3, 3, 'lost', 'Worker ''w1'' was not heard of for 30 s.', 1, NULL, NULL, NULL, NULL, 9199632, 2000, 0.02, '2026-11-22 02:33:38.570202', '2026-11-22 02:33:38.837543', 0);
INSERT INTO public.fathom_trials VALUES (31, 9, 5, 5, 0, 5, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:33:47.653661', '2026-11-22 02:33:47.702', 0);
INSERT INTO public.fathom_trials VALUES (24, 6, 0, 0, 0, 1000000, '{"depth": 1, "lr": 0.0001565493427643287}', 'ended', 2, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 2000, 0.02, '2026-11-22 02:33:38.96483', '2026-11-22 02:33:39.092549', 0);
INSERT INTO public.fathom_trials VALUES (30, 9, 4, 4, 0, 4, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:33:47.568636', '2026-11-22 02:33:47.607838', 0);
INSERT INTO public.fathom_trials VALUES (32, 9, 6, 6, 0, 6, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:33:47.748951', '2026-11-22 02:33:47.786222', 0);
INSERT INTO public.fathom_trials VALUES (33, 9, 7, 7, 0, 7, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:33:47.820372', '2026-11-22 02:33:47.862029', 0);
INSERT INTO public.fathom_trials VALUES (34, 9, 8, 8, 0, 8, '{"depth": 1}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:33:47.901743', '2026-11-22 02:33:47.93594', 0);
INSERT INTO public.fathom_trials VALUES (35, 9, 9, 9, 0, 9, '{"depth": 1}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:33:47.972822', '2026-11-22 02:33:48.037623', 0);
INSERT INTO public.fathom_trials VALUES (36, 9, 10, 10, 0, 10, '{"depth": 3}', 'queued', 1, 0, NULL, '', NULL, NULL, NULL, NULL, NULL, 5195088, 0, 0, '2026-11-22 02:33:48.106516', NULL, 0);
INSERT INTO public.fathom_trials VALUES (37, 11, 0, 0, 0, 0, '{}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 6707680, 2000, 0.02, '2026-11-22 02:33:48.229247', '2026-11-22 02:33:48.298888', 0);
INSERT INTO public.fathom_trials VALUES (38, 12, 0, 0, 0, 0, '{"depth": 1}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:33:48.328574', '2026-11-22 02:33:48.373342', 0);
INSERT INTO public.fathom_trials VALUES (39, 13, 0, 0, 0, 0, '{"depth": 2, "lr": 0.009203460091395207}', 'ended', 2, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:33:48.391816', '2026-11-22 02:33:48.471544', 0);
INSERT INTO public.fathom_trials VALUES (40, 13, 1, 1, 0, 1, '{"depth": 1, "lr": 0.0001565493427643287}', 'ended', 1, 1, 'diverged', 'Zwei Größen: π ≥ 3, ''so'' \ 😀', 1, NULL, NULL, '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:33:48.487211', '2026-11-22 02:33:48.523762', 0);
INSERT INTO public.fathom_trials VALUES (41, 12, 1, 1, 0, 0, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:33:48.539276', '2026-11-22 02:33:48.5735', 0);
INSERT INTO public.fathom_trials VALUES (42, 13, 2, 2, 0, 2, '{"depth": 3, "lr": 0.00044890937215369853}', 'leased', 1, 0, NULL, '', NULL, NULL, NULL, NULL, NULL, 5195088, 2000, 0.02, '2026-11-22 02:33:48.589462', NULL, 0);
INSERT INTO public.fathom_workers VALUES ('w1', 'here', 'cpu', 0, '{"versions": {}, "datasets": ["digits"], "families": ["mlp"], "methods": ["udn", "growth"]}', '2026-11-22 02:33:34.461865', '2026-11-22 02:33:48.621289');
INSERT INTO public.studies VALUES (1, 'whole-9d1eabc1e6/searched/grid');
INSERT INTO public.studies VALUES (2, 'whole-9d1eabc1e6/searched/random');
INSERT INTO public.studies VALUES (3, 'whole-9d1eabc1e6/learned/growth');
INSERT INTO public.studies VALUES (4, 'whole-9d1eabc1e6/confirm');
INSERT INTO public.studies VALUES (5, 'ends-4c4edad617/searched/random');
INSERT INTO public.studies VALUES (6, 'ends-4c4edad617/confirm');
INSERT INTO public.studies VALUES (7, 'dropped-3f6c7573a5/searched/random');
INSERT INTO public.studies VALUES (8, 'dropped-3f6c7573a5/confirm');
INSERT INTO public.studies VALUES (9, 'learning-9edbadadce/searched/controller');
INSERT INTO public.studies VALUES (10, 'learning-9edbadadce/confirm');
INSERT INTO public.studies VALUES (11, 'kept-54fc158bd7/learned/udn');
INSERT INTO public.studies VALUES (12, 'kept-54fc158bd7/searched/grid');
INSERT INTO public.studies VALUES (13, 'kept-54fc158bd7/searched/random');
INSERT INTO public.studies VALUES (14, 'kept-54fc158bd7/confirm');
INSERT INTO public.study_directions VALUES (1, 'MAXIMIZE', 1, 0);
INSERT INTO public.study_directions VALUES (2, 'MAXIMIZE', 2, 0);
INSERT INTO public.study_directions VALUES (3, 'MAXIMIZE', 3, 0);
INSERT INTO public.study_directions VALUES (4, 'MAXIMIZE', 4, 0);
INSERT INTO public.study_directions VALUES (5, 'MAXIMIZE', 5, 0);
INSERT INTO public.study_directions VALUES (6, 'MAXIMIZE', 6, 0);
INSERT INTO public.study_directions VALUES (7, 'MAXIMIZE', 7, 0);
INSERT INTO public.study_directions VALUES (8, 'MAXIMIZE', 8, 0);
INSERT INTO public.study_directions VALUES (9, 'MAXIMIZE', 9, 0);
INSERT INTO public.study_directions VALUES (10, 'MAXIMIZE', 10, 0);
INSERT INTO public.study_directions VALUES (11, 'MAXIMIZE', 11, 0);
INSERT INTO public.study_directions VALUES (12, 'MAXIMIZE', 12, 0);
INSERT INTO public.study_directions VALUES (13, 'MAXIMIZE', 13, 0);
INSERT INTO public.study_directions VALUES (14, 'MAXIMIZE', 14, 0);
INSERT INTO public.study_system_attributes VALUES (1, 1, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (2, 2, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (3, 3, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (4, 4, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (5, 5, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (6, 6, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (7, 7, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (8, 8, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (9, 9, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (10, 10, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (11, 11, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (12, 12, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (13, 13, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (14, 14, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_user_attributes VALUES (1, 1, 'fathom_experiment', '"9d1eabc1e6"');
INSERT INTO public.study_user_attributes VALUES (2, 1, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (3, 2, 'fathom_experiment', '"9d1eabc1e6"');
INSERT INTO public.study_user_attributes VALUES (4, 2, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (5, 3, 'fathom_experiment', '"9d1eabc1e6"');
INSERT INTO public.study_user_attributes VALUES (6, 3, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (7, 4, 'fathom_experiment', '"9d1eabc1e6"');
INSERT INTO public.study_user_attributes VALUES (8, 4, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (9, 5, 'fathom_experiment', '"4c4edad617"');
INSERT INTO public.study_user_attributes VALUES (10, 5, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (11, 6, 'fathom_experiment', '"4c4edad617"');
INSERT INTO public.study_user_attributes VALUES (12, 6, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (13, 7, 'fathom_experiment', '"3f6c7573a5"');
INSERT INTO public.study_user_attributes VALUES (14, 7, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (15, 8, 'fathom_experiment', '"3f6c7573a5"');
INSERT INTO public.study_user_attributes VALUES (16, 8, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (17, 9, 'fathom_experiment', '"9edbadadce"');
INSERT INTO public.study_user_attributes VALUES (18, 9, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (19, 10, 'fathom_experiment', '"9edbadadce"');
INSERT INTO public.study_user_attributes VALUES (20, 10, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (21, 11, 'fathom_experiment', '"54fc158bd7"');
INSERT INTO public.study_user_attributes VALUES (22, 11, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (23, 12, 'fathom_experiment', '"54fc158bd7"');
INSERT INTO public.study_user_attributes VALUES (24, 12, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (25, 13, 'fathom_experiment', '"54fc158bd7"');
INSERT INTO public.study_user_attributes VALUES (26, 13, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (27, 14, 'fathom_experiment', '"54fc158bd7"');
INSERT INTO public.study_user_attributes VALUES (28, 14, 'metric', '"accuracy"');
INSERT INTO public.trial_intermediate_values VALUES (1, 1, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (2, 1, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (3, 2, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (4, 2, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (5, 3, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (6, 3, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (7, 4, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (8, 4, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (9, 5, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (10, 5, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (11, 6, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (12, 6, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (13, 7, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (14, 7, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (15, 8, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (16, 8, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (17, 9, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (18, 9, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (19, 10, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (20, 10, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (21, 11, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (22, 11, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (23, 11, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (24, 11, 4, 1, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (25, 12, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (26, 12, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (27, 12, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (28, 12, 4, 1, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (29, 13, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (30, 13, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (31, 13, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (32, 13, 4, 1, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (33, 14, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (34, 14, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (35, 14, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (36, 14, 4, 1, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (37, 15, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (38, 15, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (39, 15, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (40, 15, 4, 1, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (41, 16, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (42, 16, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (43, 16, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (44, 16, 4, 1, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (45, 17, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (46, 17, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (47, 17, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (48, 17, 4, 1, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (49, 18, 1, -1, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (50, 18, 2, -2, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (51, 19, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (52, 19, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (53, 19, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (54, 20, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (55, 20, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (56, 20, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (57, 21, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (58, 21, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (59, 21, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (60, 22, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (61, 22, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (62, 22, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (63, 23, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (64, 23, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (65, 25, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (66, 24, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (67, 24, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (68, 26, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (69, 26, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (70, 27, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (71, 27, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (72, 28, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (73, 28, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (74, 29, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (75, 29, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (76, 30, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (77, 30, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (78, 31, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (79, 31, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (80, 32, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (81, 32, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (82, 33, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (83, 33, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (84, 34, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (85, 34, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (86, 35, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (87, 35, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (88, 37, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (89, 37, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (90, 38, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (91, 38, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (92, 39, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (93, 39, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (94, 40, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (95, 40, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (96, 41, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (97, 41, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (98, 42, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (99, 42, 2, 0.5, 'FINITE');
INSERT INTO public.trial_params VALUES (1, 1, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (2, 2, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (3, 2, 'lr', 0.009203460091395207, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (4, 4, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (5, 5, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (6, 5, 'lr', 0.0001565493427643287, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (7, 6, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (8, 7, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (9, 7, 'lr', 0.00044890937215369853, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (10, 8, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (11, 8, 'lr', 0.01, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (12, 9, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (13, 9, 'lr', 0.0001565493427643287, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (14, 10, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (15, 10, 'lr', 0.009203460091395207, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (16, 11, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (17, 11, 'lr', 0.0001565493427643287, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (18, 12, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (19, 12, 'lr', 0.00044890937215369853, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (20, 13, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (21, 13, 'lr', 0.011862982112252262, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (22, 14, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (23, 14, 'lr', 0.003873570353465848, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (24, 15, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (25, 15, 'lr', 0.040222161233809645, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (26, 16, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (27, 16, 'lr', 0.0002028344960068208, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (28, 17, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (29, 17, 'lr', 0.0044596368292522896, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (30, 18, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (31, 18, 'lr', 0.00048761194940791333, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (32, 19, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (33, 19, 'lr', 0.018486247764344876, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (34, 20, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (35, 20, 'lr', 0.0009766117525402216, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (36, 21, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (37, 21, 'lr', 0.006409190203090692, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (38, 22, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (39, 22, 'lr', 0.00820303361002584, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (40, 23, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (41, 23, 'lr', 0.0027030176782475283, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (42, 24, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (43, 24, 'lr', 0.0001565493427643287, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (44, 25, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (45, 25, 'lr', 0.009203460091395207, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (46, 26, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (47, 27, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (48, 28, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (49, 29, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (50, 30, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (51, 31, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (52, 32, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (53, 33, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (54, 34, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (55, 35, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (56, 36, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (57, 38, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (58, 39, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (59, 39, 'lr', 0.009203460091395207, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (60, 40, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (61, 40, 'lr', 0.0001565493427643287, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (62, 41, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (63, 42, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (64, 42, 'lr', 0.00044890937215369853, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_system_attributes VALUES (1, 2, 'completed_rung_0', '0.25');
INSERT INTO public.trial_system_attributes VALUES (2, 5, 'completed_rung_0', '0.25');
INSERT INTO public.trial_system_attributes VALUES (3, 7, 'completed_rung_0', '0.25');
INSERT INTO public.trial_system_attributes VALUES (4, 26, 'fathom:log_probability', '-1.0982525329161255');
INSERT INTO public.trial_system_attributes VALUES (5, 27, 'fathom:log_probability', '-1.1120526260837404');
INSERT INTO public.trial_system_attributes VALUES (6, 28, 'fathom:log_probability', '-1.1019954461129013');
INSERT INTO public.trial_system_attributes VALUES (7, 29, 'fathom:log_probability', '-1.0922353437776124');
INSERT INTO public.trial_system_attributes VALUES (8, 30, 'fathom:log_probability', '-1.0886559753391576');
INSERT INTO public.trial_system_attributes VALUES (9, 31, 'fathom:log_probability', '-1.0902086849917503');
INSERT INTO public.trial_system_attributes VALUES (10, 32, 'fathom:log_probability', '-1.094328487892578');
INSERT INTO public.trial_system_attributes VALUES (11, 33, 'fathom:log_probability', '-1.0992162380143753');
INSERT INTO public.trial_system_attributes VALUES (12, 34, 'fathom:log_probability', '-1.0893073852625377');
INSERT INTO public.trial_system_attributes VALUES (13, 35, 'fathom:log_probability', '-1.0853488758210177');
INSERT INTO public.trial_system_attributes VALUES (14, 36, 'fathom:log_probability', '-1.1049663033223236');
INSERT INTO public.trial_user_attributes VALUES (1, 1, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (2, 1, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (3, 1, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (4, 1, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (5, 1, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (6, 1, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (7, 2, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (8, 2, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (9, 2, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (10, 2, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (11, 2, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (12, 2, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (13, 3, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (14, 3, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (15, 3, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (16, 3, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (17, 3, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (18, 3, 'readouts', '{"argmin": 1, "param": 1, "one_se": 1, "smoothed_one_se": 1}');
INSERT INTO public.trial_user_attributes VALUES (19, 3, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (20, 4, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (21, 4, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (22, 4, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (23, 4, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (24, 4, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (25, 4, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (26, 5, 'seed', '1');
INSERT INTO public.trial_user_attributes VALUES (27, 5, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (28, 5, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (29, 5, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (30, 5, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (31, 5, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (32, 6, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (33, 6, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (34, 6, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (35, 6, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (36, 6, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (37, 6, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (38, 7, 'seed', '2');
INSERT INTO public.trial_user_attributes VALUES (39, 7, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (40, 7, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (41, 7, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (42, 7, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (43, 7, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (44, 8, 'seed', '1000000');
INSERT INTO public.trial_user_attributes VALUES (45, 8, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (46, 8, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (47, 8, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (48, 8, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (49, 8, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (50, 9, 'seed', '1000000');
INSERT INTO public.trial_user_attributes VALUES (51, 9, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (52, 9, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (53, 9, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (54, 9, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (55, 9, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (56, 10, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (57, 10, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (58, 10, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (59, 10, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (60, 10, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (61, 10, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (62, 11, 'seed', '1');
INSERT INTO public.trial_user_attributes VALUES (63, 11, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (64, 11, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (65, 11, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (66, 11, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (67, 11, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (68, 12, 'seed', '2');
INSERT INTO public.trial_user_attributes VALUES (69, 12, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (70, 12, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (71, 12, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (72, 12, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (73, 12, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (74, 13, 'seed', '3');
INSERT INTO public.trial_user_attributes VALUES (75, 13, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (76, 13, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (77, 13, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (78, 13, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (79, 13, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (80, 14, 'seed', '4');
INSERT INTO public.trial_user_attributes VALUES (81, 14, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (82, 14, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (83, 14, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (84, 14, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (85, 14, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (86, 15, 'seed', '5');
INSERT INTO public.trial_user_attributes VALUES (87, 15, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (88, 15, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (89, 15, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (90, 15, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (91, 15, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (92, 16, 'seed', '6');
INSERT INTO public.trial_user_attributes VALUES (93, 16, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (94, 16, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (95, 16, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (96, 16, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (97, 16, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (98, 17, 'seed', '7');
INSERT INTO public.trial_user_attributes VALUES (99, 17, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (100, 17, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (101, 17, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (102, 17, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (103, 17, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (104, 18, 'seed', '8');
INSERT INTO public.trial_user_attributes VALUES (105, 18, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (106, 18, 'outcome', '"pruned"');
INSERT INTO public.trial_user_attributes VALUES (107, 18, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (108, 18, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (109, 18, 'message', '"It was pruned."');
INSERT INTO public.trial_user_attributes VALUES (110, 19, 'seed', '9');
INSERT INTO public.trial_user_attributes VALUES (111, 19, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (112, 19, 'outcome', '"out_of_memory"');
INSERT INTO public.trial_user_attributes VALUES (113, 19, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (114, 19, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (115, 19, 'message', '"It was out_of_memory."');
INSERT INTO public.trial_user_attributes VALUES (116, 20, 'seed', '10');
INSERT INTO public.trial_user_attributes VALUES (117, 20, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (118, 20, 'outcome', '"diverged"');
INSERT INTO public.trial_user_attributes VALUES (119, 20, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (120, 20, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (121, 20, 'message', '"It was diverged."');
INSERT INTO public.trial_user_attributes VALUES (122, 21, 'seed', '11');
INSERT INTO public.trial_user_attributes VALUES (123, 21, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (130, 22, 'outcome', '"refused"');
INSERT INTO public.trial_user_attributes VALUES (131, 22, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (132, 22, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (133, 22, 'message', '"It was refused."');
INSERT INTO public.trial_user_attributes VALUES (134, 23, 'seed', '13');
INSERT INTO public.trial_user_attributes VALUES (135, 23, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (136, 23, 'outcome', '"lost"');
INSERT INTO public.trial_user_attributes VALUES (137, 23, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (138, 23, 'message', '"Worker ''w1'' was not heard of for 30 s."');
INSERT INTO public.trial_user_attributes VALUES (139, 24, 'seed', '1000000');
INSERT INTO public.trial_user_attributes VALUES (140, 24, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (124, 21, 'outcome', '"error"');
INSERT INTO public.trial_user_attributes VALUES (125, 21, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (126, 21, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (127, 21, 'message', '"It was error."');
INSERT INTO public.trial_user_attributes VALUES (128, 22, 'seed', '12');
INSERT INTO public.trial_user_attributes VALUES (129, 22, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (141, 25, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (142, 25, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (143, 25, 'outcome', '"cancelled"');
INSERT INTO public.trial_user_attributes VALUES (144, 25, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (145, 25, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (146, 24, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (147, 24, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (148, 24, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (149, 24, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (150, 26, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (151, 26, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (152, 26, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (153, 26, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (154, 26, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (155, 26, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (156, 27, 'seed', '1');
INSERT INTO public.trial_user_attributes VALUES (157, 27, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (158, 27, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (159, 27, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (160, 27, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (161, 27, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (162, 28, 'seed', '2');
INSERT INTO public.trial_user_attributes VALUES (163, 28, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (164, 28, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (165, 28, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (166, 28, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (167, 28, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (168, 29, 'seed', '3');
INSERT INTO public.trial_user_attributes VALUES (169, 29, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (170, 29, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (171, 29, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (172, 29, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (173, 29, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (174, 30, 'seed', '4');
INSERT INTO public.trial_user_attributes VALUES (175, 30, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (176, 30, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (177, 30, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (178, 30, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (179, 30, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (180, 31, 'seed', '5');
INSERT INTO public.trial_user_attributes VALUES (181, 31, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (182, 31, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (183, 31, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (184, 31, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (185, 31, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (186, 32, 'seed', '6');
INSERT INTO public.trial_user_attributes VALUES (187, 32, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (188, 32, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (189, 32, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (190, 32, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (191, 32, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (192, 33, 'seed', '7');
INSERT INTO public.trial_user_attributes VALUES (193, 33, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (194, 33, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (195, 33, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (196, 33, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (197, 33, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (198, 34, 'seed', '8');
INSERT INTO public.trial_user_attributes VALUES (199, 34, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (200, 34, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (201, 34, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (202, 34, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (203, 34, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (204, 35, 'seed', '9');
INSERT INTO public.trial_user_attributes VALUES (205, 35, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (206, 35, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (207, 35, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (208, 35, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (209, 35, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (210, 36, 'seed', '10');
INSERT INTO public.trial_user_attributes VALUES (211, 36, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (212, 37, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (213, 37, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (214, 37, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (215, 37, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (216, 37, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (217, 37, 'readouts', '{"argmin": 1, "param": 1, "one_se": 1, "smoothed_one_se": 1}');
INSERT INTO public.trial_user_attributes VALUES (218, 37, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (219, 38, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (220, 38, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (221, 38, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (222, 38, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (223, 38, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (224, 38, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (225, 39, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (226, 39, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (227, 39, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (228, 39, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (229, 39, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (230, 39, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (231, 40, 'seed', '1');
INSERT INTO public.trial_user_attributes VALUES (232, 40, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (233, 40, 'outcome', '"diverged"');
INSERT INTO public.trial_user_attributes VALUES (234, 40, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (235, 40, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (236, 40, 'message', '"Zwei Gr\u00f6\u00dfen: \u03c0 \u2265 3, ''so'' \\ \ud83d\ude00"');
INSERT INTO public.trial_user_attributes VALUES (237, 41, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (238, 41, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (239, 41, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (240, 41, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (241, 41, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (242, 41, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (243, 42, 'seed', '2');
INSERT INTO public.trial_user_attributes VALUES (244, 42, 'repetition', '0');
INSERT INTO public.trial_values VALUES (1, 1, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (2, 2, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (3, 3, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (4, 4, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (5, 5, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (6, 6, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (7, 7, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (8, 8, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (9, 9, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (10, 10, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (11, 11, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (12, 12, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (13, 13, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (14, 14, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (15, 15, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (16, 16, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (17, 17, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (18, 18, 0, -2, 'FINITE');
INSERT INTO public.trial_values VALUES (19, 24, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (20, 26, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (21, 27, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (22, 28, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (23, 29, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (24, 30, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (25, 31, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (26, 32, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (27, 33, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (28, 34, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (29, 35, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (30, 37, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (31, 38, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (32, 39, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (33, 41, 0, 0.5, 'FINITE');
INSERT INTO public.trials VALUES (1, 0, 1, 'COMPLETE', '2026-11-22 02:33:35.714432', '2026-11-22 02:33:35.817636');
INSERT INTO public.trials VALUES (2, 0, 2, 'COMPLETE', '2026-11-22 02:33:35.85366', '2026-11-22 02:33:35.951226');
INSERT INTO public.trials VALUES (3, 0, 3, 'COMPLETE', '2026-11-22 02:33:35.989608', '2026-11-22 02:33:36.045171');
INSERT INTO public.trials VALUES (4, 1, 1, 'COMPLETE', '2026-11-22 02:33:36.08913', '2026-11-22 02:33:36.150018');
INSERT INTO public.trials VALUES (5, 1, 2, 'COMPLETE', '2026-11-22 02:33:36.191523', '2026-11-22 02:33:36.24545');
INSERT INTO public.trials VALUES (6, 2, 1, 'COMPLETE', '2026-11-22 02:33:36.263888', '2026-11-22 02:33:36.301844');
INSERT INTO public.trials VALUES (7, 2, 2, 'COMPLETE', '2026-11-22 02:33:36.352561', '2026-11-22 02:33:36.441849');
INSERT INTO public.trials VALUES (8, 0, 4, 'COMPLETE', '2026-11-22 02:33:36.525852', '2026-11-22 02:33:36.563081');
INSERT INTO public.trials VALUES (9, 1, 4, 'COMPLETE', '2026-11-22 02:33:36.591507', '2026-11-22 02:33:36.623172');
INSERT INTO public.trials VALUES (10, 0, 5, 'COMPLETE', '2026-11-22 02:33:36.697132', '2026-11-22 02:33:36.779192');
INSERT INTO public.trials VALUES (11, 1, 5, 'COMPLETE', '2026-11-22 02:33:36.795405', '2026-11-22 02:33:36.857108');
INSERT INTO public.trials VALUES (12, 2, 5, 'COMPLETE', '2026-11-22 02:33:36.874629', '2026-11-22 02:33:36.934938');
INSERT INTO public.trials VALUES (13, 3, 5, 'COMPLETE', '2026-11-22 02:33:36.950716', '2026-11-22 02:33:36.995372');
INSERT INTO public.trials VALUES (14, 4, 5, 'COMPLETE', '2026-11-22 02:33:37.010551', '2026-11-22 02:33:37.063331');
INSERT INTO public.trials VALUES (15, 5, 5, 'COMPLETE', '2026-11-22 02:33:37.080163', '2026-11-22 02:33:37.128836');
INSERT INTO public.trials VALUES (16, 6, 5, 'COMPLETE', '2026-11-22 02:33:37.143752', '2026-11-22 02:33:37.198599');
INSERT INTO public.trials VALUES (17, 7, 5, 'COMPLETE', '2026-11-22 02:33:37.214029', '2026-11-22 02:33:37.286414');
INSERT INTO public.trials VALUES (18, 8, 5, 'PRUNED', '2026-11-22 02:33:37.302136', '2026-11-22 02:33:37.362291');
INSERT INTO public.trials VALUES (19, 9, 5, 'FAIL', '2026-11-22 02:33:37.382176', '2026-11-22 02:33:37.435636');
INSERT INTO public.trials VALUES (20, 10, 5, 'FAIL', '2026-11-22 02:33:37.503257', '2026-11-22 02:33:37.602782');
INSERT INTO public.trials VALUES (21, 11, 5, 'FAIL', '2026-11-22 02:33:37.623703', '2026-11-22 02:33:38.241448');
INSERT INTO public.trials VALUES (22, 12, 5, 'FAIL', '2026-11-22 02:33:38.288162', '2026-11-22 02:33:38.543022');
INSERT INTO public.trials VALUES (23, 13, 5, 'FAIL', '2026-11-22 02:33:38.570202', '2026-11-22 02:33:38.837543');
INSERT INTO public.trials VALUES (25, 0, 7, 'FAIL', '2026-11-22 02:33:38.984743', '2026-11-22 02:33:39.034339');
INSERT INTO public.trials VALUES (24, 0, 6, 'COMPLETE', '2026-11-22 02:33:38.96483', '2026-11-22 02:33:39.092549');
INSERT INTO public.trials VALUES (26, 0, 9, 'COMPLETE', '2026-11-22 02:33:47.224361', '2026-11-22 02:33:47.281428');
INSERT INTO public.trials VALUES (27, 1, 9, 'COMPLETE', '2026-11-22 02:33:47.345736', '2026-11-22 02:33:47.384366');
INSERT INTO public.trials VALUES (28, 2, 9, 'COMPLETE', '2026-11-22 02:33:47.418961', '2026-11-22 02:33:47.46021');
INSERT INTO public.trials VALUES (29, 3, 9, 'COMPLETE', '2026-11-22 02:33:47.49716', '2026-11-22 02:33:47.532806');
INSERT INTO public.trials VALUES (30, 4, 9, 'COMPLETE', '2026-11-22 02:33:47.568636', '2026-11-22 02:33:47.607838');
INSERT INTO public.trials VALUES (31, 5, 9, 'COMPLETE', '2026-11-22 02:33:47.653661', '2026-11-22 02:33:47.702');
INSERT INTO public.trials VALUES (32, 6, 9, 'COMPLETE', '2026-11-22 02:33:47.748951', '2026-11-22 02:33:47.786222');
INSERT INTO public.trials VALUES (33, 7, 9, 'COMPLETE', '2026-11-22 02:33:47.820372', '2026-11-22 02:33:47.862029');
INSERT INTO public.trials VALUES (34, 8, 9, 'COMPLETE', '2026-11-22 02:33:47.901743', '2026-11-22 02:33:47.93594');
INSERT INTO public.trials VALUES (35, 9, 9, 'COMPLETE', '2026-11-22 02:33:47.972822', '2026-11-22 02:33:48.037623');
INSERT INTO public.trials VALUES (36, 10, 9, 'RUNNING', '2026-11-22 02:33:48.106516', NULL);
INSERT INTO public.trials VALUES (37, 0, 11, 'COMPLETE', '2026-11-22 02:33:48.229247', '2026-11-22 02:33:48.298888');
INSERT INTO public.trials VALUES (38, 0, 12, 'COMPLETE', '2026-11-22 02:33:48.328574', '2026-11-22 02:33:48.373342');
INSERT INTO public.trials VALUES (39, 0, 13, 'COMPLETE', '2026-11-22 02:33:48.391816', '2026-11-22 02:33:48.471544');
INSERT INTO public.trials VALUES (40, 1, 13, 'FAIL', '2026-11-22 02:33:48.487211', '2026-11-22 02:33:48.523762');
INSERT INTO public.trials VALUES (41, 1, 12, 'COMPLETE', '2026-11-22 02:33:48.539276', '2026-11-22 02:33:48.5735');
INSERT INTO public.trials VALUES (42, 2, 13, 'RUNNING', '2026-11-22 02:33:48.589462', NULL);
INSERT INTO public.version_info VALUES (1, 12, '5.0.0');
SELECT pg_catalog.setval('public.studies_study_id_seq', 14, true);
SELECT pg_catalog.setval('public.study_directions_study_direction_id_seq', 14, true);
SELECT pg_catalog.setval('public.study_system_attributes_study_system_attribute_id_seq', 14, true);
SELECT pg_catalog.setval('public.study_user_attributes_study_user_attribute_id_seq', 28, true);
SELECT pg_catalog.setval('public.trial_heartbeats_trial_heartbeat_id_seq', 1, false);
SELECT pg_catalog.setval('public.trial_intermediate_values_trial_intermediate_value_id_seq', 99, true);
SELECT pg_catalog.setval('public.trial_params_param_id_seq', 64, true);
SELECT pg_catalog.setval('public.trial_system_attributes_trial_system_attribute_id_seq', 14, true);
SELECT pg_catalog.setval('public.trial_user_attributes_trial_user_attribute_id_seq', 244, true);
SELECT pg_catalog.setval('public.trial_values_trial_value_id_seq', 33, true);
SELECT pg_catalog.setval('public.trials_trial_id_seq', 42, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.fathom_alembic_version
    ADD CONSTRAINT fathom_alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.fathom_artifacts
    ADD CONSTRAINT pk_fathom_artifacts PRIMARY KEY (trial_id, name);
ALTER TABLE ONLY public.fathom_events
    ADD CONSTRAINT pk_fathom_events PRIMARY KEY (experiment_id, id);
ALTER TABLE ONLY public.fathom_experiments
    ADD CONSTRAINT pk_fathom_experiments PRIMARY KEY (id);
ALTER TABLE ONLY public.fathom_leases
    ADD CONSTRAINT pk_fathom_leases PRIMARY KEY (id);
ALTER TABLE ONLY public.fathom_measurements
    ADD CONSTRAINT pk_fathom_measurements PRIMARY KEY (trial_id, attempt, step);
ALTER TABLE ONLY public.fathom_sampler_states
    ADD CONSTRAINT pk_fathom_sampler_states PRIMARY KEY (study_id, repetition, version);
ALTER TABLE ONLY public.fathom_studies
    ADD CONSTRAINT pk_fathom_studies PRIMARY KEY (study_id);
ALTER TABLE ONLY public.fathom_tokens
    ADD CONSTRAINT pk_fathom_tokens PRIMARY KEY (id);
ALTER TABLE ONLY public.fathom_trials
    ADD CONSTRAINT pk_fathom_trials PRIMARY KEY (trial_id);
ALTER TABLE ONLY public.fathom_workers
    ADD CONSTRAINT pk_fathom_workers PRIMARY KEY (id);
ALTER TABLE ONLY public.studies
    ADD CONSTRAINT studies_pkey PRIMARY KEY (study_id);
ALTER TABLE ONLY public.study_directions
    ADD CONSTRAINT study_directions_pkey PRIMARY KEY (study_direction_id);
ALTER TABLE ONLY public.study_directions
    ADD CONSTRAINT study_directions_study_id_objective_key UNIQUE (study_id, objective);
ALTER TABLE ONLY public.study_system_attributes
    ADD CONSTRAINT study_system_attributes_pkey PRIMARY KEY (study_system_attribute_id);
ALTER TABLE ONLY public.study_system_attributes
    ADD CONSTRAINT study_system_attributes_study_id_key_key UNIQUE (study_id, key);
ALTER TABLE ONLY public.study_user_attributes
    ADD CONSTRAINT study_user_attributes_pkey PRIMARY KEY (study_user_attribute_id);
ALTER TABLE ONLY public.study_user_attributes
    ADD CONSTRAINT study_user_attributes_study_id_key_key UNIQUE (study_id, key);
ALTER TABLE ONLY public.trial_heartbeats
    ADD CONSTRAINT trial_heartbeats_pkey PRIMARY KEY (trial_heartbeat_id);
ALTER TABLE ONLY public.trial_heartbeats
    ADD CONSTRAINT trial_heartbeats_trial_id_key UNIQUE (trial_id);
ALTER TABLE ONLY public.trial_intermediate_values
    ADD CONSTRAINT trial_intermediate_values_pkey PRIMARY KEY (trial_intermediate_value_id);
ALTER TABLE ONLY public.trial_intermediate_values
    ADD CONSTRAINT trial_intermediate_values_trial_id_step_key UNIQUE (trial_id, step);
ALTER TABLE ONLY public.trial_params
    ADD CONSTRAINT trial_params_pkey PRIMARY KEY (param_id);
ALTER TABLE ONLY public.trial_params
    ADD CONSTRAINT trial_params_trial_id_param_name_key UNIQUE (trial_id, param_name);
ALTER TABLE ONLY public.trial_system_attributes
    ADD CONSTRAINT trial_system_attributes_pkey PRIMARY KEY (trial_system_attribute_id);
ALTER TABLE ONLY public.trial_system_attributes
    ADD CONSTRAINT trial_system_attributes_trial_id_key_key UNIQUE (trial_id, key);
ALTER TABLE ONLY public.trial_user_attributes
    ADD CONSTRAINT trial_user_attributes_pkey PRIMARY KEY (trial_user_attribute_id);
ALTER TABLE ONLY public.trial_user_attributes
    ADD CONSTRAINT trial_user_attributes_trial_id_key_key UNIQUE (trial_id, key);
ALTER TABLE ONLY public.trial_values
    ADD CONSTRAINT trial_values_pkey PRIMARY KEY (trial_value_id);
ALTER TABLE ONLY public.trial_values
    ADD CONSTRAINT trial_values_trial_id_objective_key UNIQUE (trial_id, objective);
ALTER TABLE ONLY public.trials
    ADD CONSTRAINT trials_pkey PRIMARY KEY (trial_id);
ALTER TABLE ONLY public.fathom_experiments
    ADD CONSTRAINT uq_fathom_experiments_idempotency_key UNIQUE (idempotency_key);
ALTER TABLE ONLY public.fathom_leases
    ADD CONSTRAINT uq_fathom_leases_ask_key_ask_index UNIQUE (ask_key, ask_index);
ALTER TABLE ONLY public.fathom_leases
    ADD CONSTRAINT uq_fathom_leases_trial_id_attempt UNIQUE (trial_id, attempt);
ALTER TABLE ONLY public.fathom_studies
    ADD CONSTRAINT uq_fathom_studies_experiment_id_position UNIQUE (experiment_id, "position");
ALTER TABLE ONLY public.fathom_tokens
    ADD CONSTRAINT uq_fathom_tokens_sha256 UNIQUE (sha256);
ALTER TABLE ONLY public.fathom_trials
    ADD CONSTRAINT uq_fathom_trials_study_id_slot UNIQUE (study_id, slot);
ALTER TABLE ONLY public.version_info
    ADD CONSTRAINT version_info_pkey PRIMARY KEY (version_info_id);
CREATE INDEX ix_fathom_experiments_created_at ON public.fathom_experiments USING btree (created_at);
CREATE INDEX ix_fathom_experiments_state ON public.fathom_experiments USING btree (state);
CREATE INDEX ix_fathom_leases_ended_at ON public.fathom_leases USING btree (ended_at);
CREATE INDEX ix_fathom_leases_worker_id ON public.fathom_leases USING btree (worker_id);
CREATE INDEX ix_fathom_trials_study_id_status ON public.fathom_trials USING btree (study_id, status);
CREATE UNIQUE INDEX ix_studies_study_name ON public.studies USING btree (study_name);
CREATE INDEX ix_trials_study_id ON public.trials USING btree (study_id);
ALTER TABLE ONLY public.fathom_artifacts
    ADD CONSTRAINT fk_fathom_artifacts_trial_id FOREIGN KEY (trial_id) REFERENCES public.fathom_trials(trial_id);
ALTER TABLE ONLY public.fathom_events
    ADD CONSTRAINT fk_fathom_events_experiment_id FOREIGN KEY (experiment_id) REFERENCES public.fathom_experiments(id);
ALTER TABLE ONLY public.fathom_leases
    ADD CONSTRAINT fk_fathom_leases_trial_id FOREIGN KEY (trial_id) REFERENCES public.fathom_trials(trial_id);
ALTER TABLE ONLY public.fathom_measurements
    ADD CONSTRAINT fk_fathom_measurements_trial_id FOREIGN KEY (trial_id) REFERENCES public.fathom_trials(trial_id);
ALTER TABLE ONLY public.fathom_sampler_states
    ADD CONSTRAINT fk_fathom_sampler_states_study_id FOREIGN KEY (study_id) REFERENCES public.fathom_studies(study_id);
ALTER TABLE ONLY public.fathom_studies
    ADD CONSTRAINT fk_fathom_studies_experiment_id FOREIGN KEY (experiment_id) REFERENCES public.fathom_experiments(id);
ALTER TABLE ONLY public.fathom_trials
    ADD CONSTRAINT fk_fathom_trials_study_id FOREIGN KEY (study_id) REFERENCES public.fathom_studies(study_id);
ALTER TABLE ONLY public.study_directions
    ADD CONSTRAINT study_directions_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.studies(study_id);
ALTER TABLE ONLY public.study_system_attributes
    ADD CONSTRAINT study_system_attributes_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.studies(study_id);
ALTER TABLE ONLY public.study_user_attributes
    ADD CONSTRAINT study_user_attributes_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.studies(study_id);
ALTER TABLE ONLY public.trial_heartbeats
    ADD CONSTRAINT trial_heartbeats_trial_id_fkey FOREIGN KEY (trial_id) REFERENCES public.trials(trial_id);
ALTER TABLE ONLY public.trial_intermediate_values
    ADD CONSTRAINT trial_intermediate_values_trial_id_fkey FOREIGN KEY (trial_id) REFERENCES public.trials(trial_id);
ALTER TABLE ONLY public.trial_params
    ADD CONSTRAINT trial_params_trial_id_fkey FOREIGN KEY (trial_id) REFERENCES public.trials(trial_id);
ALTER TABLE ONLY public.trial_system_attributes
    ADD CONSTRAINT trial_system_attributes_trial_id_fkey FOREIGN KEY (trial_id) REFERENCES public.trials(trial_id);
ALTER TABLE ONLY public.trial_user_attributes
    ADD CONSTRAINT trial_user_attributes_trial_id_fkey FOREIGN KEY (trial_id) REFERENCES public.trials(trial_id);
ALTER TABLE ONLY public.trial_values
    ADD CONSTRAINT trial_values_trial_id_fkey FOREIGN KEY (trial_id) REFERENCES public.trials(trial_id);
ALTER TABLE ONLY public.trials
    ADD CONSTRAINT trials_study_id_fkey FOREIGN KEY (study_id) REFERENCES public.studies(study_id);
