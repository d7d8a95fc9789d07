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
CREATE TABLE public.fathom_enqueued (
    study_id integer NOT NULL,
    "position" integer NOT NULL,
    request_key character varying(200) NOT NULL,
    params text NOT NULL,
    created_at timestamp without time zone NOT NULL
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
    events integer NOT NULL,
    kind character varying(20) DEFAULT 'experiment'::character varying NOT NULL
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
    stopped_because text,
    transfer text
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
CREATE TABLE public.fathom_transferred (
    study_id integer NOT NULL,
    "position" integer NOT NULL,
    params text NOT NULL,
    objective_values text NOT NULL,
    constraints text NOT NULL
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
INSERT INTO public.fathom_alembic_version VALUES ('0006');
INSERT INTO public.fathom_artifacts VALUES (41, 'model.safetensors', 1, 7, '9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c', '41-e4ad7a4e3a7597cd');
INSERT INTO public.fathom_enqueued VALUES (17, 0, 'a62c9f51f144039615fa6f7f6f3d29e2', '{"depth": 2, "lr": 0.05}', '2026-11-22 02:36:34.091794');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:36:26.357123', '{"name": "whole"}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 2, 'trial.leased', 1, 1, '2026-11-22 02:36:26.419972', '{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 3, 'trial.measured', 1, 1, '2026-11-22 02:36:26.443355', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 4, 'trial.measured', 1, 1, '2026-11-22 02:36:26.456525', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 5, 'trial.ended', 1, 1, '2026-11-22 02:36:26.465595', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 6, 'trial.leased', 2, 2, '2026-11-22 02:36:26.494457', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 7, 'trial.measured', 2, 2, '2026-11-22 02:36:26.510958', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 8, 'trial.measured', 2, 2, '2026-11-22 02:36:26.537332', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 9, 'trial.ended', 2, 2, '2026-11-22 02:36:26.552197', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 10, 'trial.leased', 3, 3, '2026-11-22 02:36:26.579438', '{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 11, 'trial.grow', 3, 3, '2026-11-22 02:36:26.598708', '{"signals": 1}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 12, 'trial.measured', 3, 3, '2026-11-22 02:36:26.612906', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 13, 'trial.measured', 3, 3, '2026-11-22 02:36:26.628185', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 14, 'trial.ended', 3, 3, '2026-11-22 02:36:26.645991', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 15, 'study.complete', 3, NULL, '2026-11-22 02:36:26.666084', '{"label": "learned/growth"}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 16, 'trial.leased', 1, 4, '2026-11-22 02:36:26.711975', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 17, 'trial.measured', 1, 4, '2026-11-22 02:36:26.732655', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 18, 'trial.measured', 1, 4, '2026-11-22 02:36:26.743011', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 19, 'trial.ended', 1, 4, '2026-11-22 02:36:26.750977', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 20, 'trial.leased', 2, 5, '2026-11-22 02:36:26.778665', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 21, 'trial.measured', 2, 5, '2026-11-22 02:36:26.792387', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 22, 'trial.measured', 2, 5, '2026-11-22 02:36:26.808758', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 23, 'trial.ended', 2, 5, '2026-11-22 02:36:26.817762', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 24, 'trial.leased', 1, 6, '2026-11-22 02:36:26.844529', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 25, 'trial.measured', 1, 6, '2026-11-22 02:36:26.857591', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 26, 'trial.measured', 1, 6, '2026-11-22 02:36:26.872281', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 27, 'trial.ended', 1, 6, '2026-11-22 02:36:26.881702', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 28, 'study.complete', 1, NULL, '2026-11-22 02:36:26.891573', '{"label": "searched/grid"}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 29, 'trial.leased', 2, 7, '2026-11-22 02:36:26.91543', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 30, 'trial.measured', 2, 7, '2026-11-22 02:36:26.928557', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 31, 'trial.measured', 2, 7, '2026-11-22 02:36:26.942834', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 32, 'trial.ended', 2, 7, '2026-11-22 02:36:26.950809', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 33, 'study.complete', 2, NULL, '2026-11-22 02:36:26.959546', '{"label": "searched/random"}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 34, 'confirmation.planned', 4, NULL, '2026-11-22 02:36:26.967528', '{"runs": 2, "depths": [1]}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 35, 'trial.leased', 4, 8, '2026-11-22 02:36:26.983935', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.01}}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 36, 'trial.measured', 4, 8, '2026-11-22 02:36:26.996245', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 37, 'trial.measured', 4, 8, '2026-11-22 02:36:27.004617', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 38, 'trial.ended', 4, 8, '2026-11-22 02:36:27.010893', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 39, 'trial.leased', 4, 9, '2026-11-22 02:36:27.030052', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 40, 'trial.measured', 4, 9, '2026-11-22 02:36:27.042279', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 41, 'trial.measured', 4, 9, '2026-11-22 02:36:27.053233', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 42, 'trial.ended', 4, 9, '2026-11-22 02:36:27.060281', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 43, 'study.complete', 4, NULL, '2026-11-22 02:36:27.06869', '{"label": "confirm"}');
INSERT INTO public.fathom_events VALUES ('9952fa8d23', 44, 'experiment.complete', NULL, NULL, '2026-11-22 02:36:27.070173', '{}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:36:27.115444', '{"name": "ends"}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 2, 'trial.leased', 5, 10, '2026-11-22 02:36:27.14462', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 3, 'trial.measured', 5, 10, '2026-11-22 02:36:27.160765', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 4, 'trial.measured', 5, 10, '2026-11-22 02:36:27.170264', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 5, 'trial.queued', 5, 10, '2026-11-22 02:36:27.180886', '{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 6, 'trial.leased', 5, 10, '2026-11-22 02:36:27.191298', '{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 7, 'trial.measured', 5, 10, '2026-11-22 02:36:27.201732', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 8, 'trial.measured', 5, 10, '2026-11-22 02:36:27.211546', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 9, 'trial.ended', 5, 10, '2026-11-22 02:36:27.221361', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 10, 'trial.leased', 5, 11, '2026-11-22 02:36:27.245366', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 11, 'trial.measured', 5, 11, '2026-11-22 02:36:27.256535', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 12, 'trial.measured', 5, 11, '2026-11-22 02:36:27.265832', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 13, 'trial.measured', 5, 11, '2026-11-22 02:36:27.278943', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 14, 'trial.measured', 5, 11, '2026-11-22 02:36:27.289563', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 15, 'trial.ended', 5, 11, '2026-11-22 02:36:27.297414', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 17, 'trial.measured', 5, 12, '2026-11-22 02:36:27.338043', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 18, 'trial.measured', 5, 12, '2026-11-22 02:36:27.346108', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 20, 'trial.measured', 5, 12, '2026-11-22 02:36:27.365955', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 21, 'trial.ended', 5, 12, '2026-11-22 02:36:27.373531', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 23, 'trial.measured', 5, 13, '2026-11-22 02:36:27.424436', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 24, 'trial.measured', 5, 13, '2026-11-22 02:36:27.433062', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 26, 'trial.measured', 5, 13, '2026-11-22 02:36:27.461258', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 27, 'trial.ended', 5, 13, '2026-11-22 02:36:27.470132', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 29, 'trial.measured', 5, 14, '2026-11-22 02:36:27.503911', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 30, 'trial.measured', 5, 14, '2026-11-22 02:36:27.512636', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 32, 'trial.measured', 5, 14, '2026-11-22 02:36:27.541422', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 33, 'trial.ended', 5, 14, '2026-11-22 02:36:27.549015', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 35, 'trial.measured', 5, 15, '2026-11-22 02:36:27.600112', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 36, 'trial.measured', 5, 15, '2026-11-22 02:36:27.62748', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 38, 'trial.measured', 5, 15, '2026-11-22 02:36:27.67975', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 39, 'trial.ended', 5, 15, '2026-11-22 02:36:27.689004', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 41, 'trial.measured', 5, 16, '2026-11-22 02:36:27.730861', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 42, 'trial.measured', 5, 16, '2026-11-22 02:36:27.740302', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 44, 'trial.measured', 5, 16, '2026-11-22 02:36:27.776253', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 45, 'trial.ended', 5, 16, '2026-11-22 02:36:27.785998', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 47, 'trial.measured', 5, 17, '2026-11-22 02:36:27.831664', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 48, 'trial.measured', 5, 17, '2026-11-22 02:36:27.858132', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 50, 'trial.measured', 5, 17, '2026-11-22 02:36:27.882942', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 51, 'trial.ended', 5, 17, '2026-11-22 02:36:27.896836', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 53, 'trial.measured', 5, 18, '2026-11-22 02:36:27.930745', '{"step": 1, "validation": -1.0, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 54, 'trial.measured', 5, 18, '2026-11-22 02:36:27.939527', '{"step": 2, "validation": -2.0, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 55, 'trial.ended', 5, 18, '2026-11-22 02:36:27.952626', '{"state": "pruned", "outcome": "pruned", "depth": 2, "value": -2.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 56, 'trial.leased', 5, 19, '2026-11-22 02:36:28.002886', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.018486247764344876}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 59, 'trial.measured', 5, 19, '2026-11-22 02:36:28.053319', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 62, 'trial.measured', 5, 20, '2026-11-22 02:36:28.138464', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 63, 'trial.measured', 5, 20, '2026-11-22 02:36:28.153337', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 65, 'trial.ended', 5, 20, '2026-11-22 02:36:28.187253', '{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 66, 'trial.leased', 5, 21, '2026-11-22 02:36:28.224115', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 69, 'trial.measured', 5, 21, '2026-11-22 02:36:28.258817', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 71, 'trial.leased', 5, 21, '2026-11-22 02:36:28.283356', '{"attempt": 2, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 73, 'trial.measured', 5, 21, '2026-11-22 02:36:28.306537', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 75, 'trial.queued', 5, 21, '2026-11-22 02:36:28.32698', '{"attempt": 2, "outcome": "error", "message": "It was error."}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 77, 'trial.measured', 5, 21, '2026-11-22 02:36:28.353378', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 79, 'trial.measured', 5, 21, '2026-11-22 02:36:28.374701', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 82, 'trial.measured', 5, 22, '2026-11-22 02:36:28.436751', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 83, 'trial.measured', 5, 22, '2026-11-22 02:36:28.44575', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 85, 'trial.queued', 5, 22, '2026-11-22 02:36:28.471837', '{"attempt": 1, "outcome": "refused", "message": "It was refused."}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 87, 'trial.measured', 5, 22, '2026-11-22 02:36:28.500124', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 89, 'trial.measured', 5, 22, '2026-11-22 02:36:28.519478', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 91, 'trial.leased', 5, 22, '2026-11-22 02:36:28.550074', '{"attempt": 3, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 93, 'trial.measured', 5, 22, '2026-11-22 02:36:28.578799', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 95, 'trial.ended', 5, 22, '2026-11-22 02:36:28.617555', '{"state": "fail", "outcome": "refused", "depth": 2, "value": null}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 96, 'trial.leased', 5, 23, '2026-11-22 02:36:28.661878', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 100, 'trial.leased', 5, 23, '2026-11-22 02:36:28.749657', '{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 102, 'trial.measured', 5, 23, '2026-11-22 02:36:28.784066', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 103, 'trial.queued', 5, 23, '2026-11-22 02:36:28.797307', '{"attempt": 2, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 105, 'trial.measured', 5, 23, '2026-11-22 02:36:28.842593', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 16, 'trial.leased', 5, 12, '2026-11-22 02:36:27.326055', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 19, 'trial.measured', 5, 12, '2026-11-22 02:36:27.35624', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 22, 'trial.leased', 5, 13, '2026-11-22 02:36:27.4113', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.011862982112252262}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 25, 'trial.measured', 5, 13, '2026-11-22 02:36:27.443351', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 28, 'trial.leased', 5, 14, '2026-11-22 02:36:27.492491', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.003873570353465848}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 31, 'trial.measured', 5, 14, '2026-11-22 02:36:27.530913', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 34, 'trial.leased', 5, 15, '2026-11-22 02:36:27.578458', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.040222161233809645}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 37, 'trial.measured', 5, 15, '2026-11-22 02:36:27.656696', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 40, 'trial.leased', 5, 16, '2026-11-22 02:36:27.719325', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.0002028344960068208}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 43, 'trial.measured', 5, 16, '2026-11-22 02:36:27.754214', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 46, 'trial.leased', 5, 17, '2026-11-22 02:36:27.812404', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0044596368292522896}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 49, 'trial.measured', 5, 17, '2026-11-22 02:36:27.8722', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 52, 'trial.leased', 5, 18, '2026-11-22 02:36:27.91945', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00048761194940791333}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 57, 'trial.measured', 5, 19, '2026-11-22 02:36:28.027631', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 58, 'trial.measured', 5, 19, '2026-11-22 02:36:28.038925', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 60, 'trial.ended', 5, 19, '2026-11-22 02:36:28.065397', '{"state": "fail", "outcome": "out_of_memory", "depth": 1, "value": null}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 61, 'trial.leased', 5, 20, '2026-11-22 02:36:28.113748', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0009766117525402216}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 64, 'trial.measured', 5, 20, '2026-11-22 02:36:28.165813', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 67, 'trial.measured', 5, 21, '2026-11-22 02:36:28.23563', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 68, 'trial.measured', 5, 21, '2026-11-22 02:36:28.247293', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 70, 'trial.queued', 5, 21, '2026-11-22 02:36:28.267786', '{"attempt": 1, "outcome": "error", "message": "It was error."}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 72, 'trial.measured', 5, 21, '2026-11-22 02:36:28.295159', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 74, 'trial.measured', 5, 21, '2026-11-22 02:36:28.317441', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 76, 'trial.leased', 5, 21, '2026-11-22 02:36:28.341758', '{"attempt": 3, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 78, 'trial.measured', 5, 21, '2026-11-22 02:36:28.363566', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 80, 'trial.ended', 5, 21, '2026-11-22 02:36:28.384871', '{"state": "fail", "outcome": "error", "depth": 3, "value": null}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 81, 'trial.leased', 5, 22, '2026-11-22 02:36:28.420708', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 84, 'trial.measured', 5, 22, '2026-11-22 02:36:28.460944', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 86, 'trial.leased', 5, 22, '2026-11-22 02:36:28.486119', '{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 88, 'trial.measured', 5, 22, '2026-11-22 02:36:28.510189', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 90, 'trial.queued', 5, 22, '2026-11-22 02:36:28.527689', '{"attempt": 2, "outcome": "refused", "message": "It was refused."}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 92, 'trial.measured', 5, 22, '2026-11-22 02:36:28.563727', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 94, 'trial.measured', 5, 22, '2026-11-22 02:36:28.601356', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 97, 'trial.measured', 5, 23, '2026-11-22 02:36:28.681159', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 98, 'trial.measured', 5, 23, '2026-11-22 02:36:28.700354', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 99, 'trial.queued', 5, 23, '2026-11-22 02:36:28.725264', '{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 101, 'trial.measured', 5, 23, '2026-11-22 02:36:28.767358', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 104, 'trial.leased', 5, 23, '2026-11-22 02:36:28.825739', '{"attempt": 3, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 106, 'trial.measured', 5, 23, '2026-11-22 02:36:28.858905', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 107, 'trial.ended', 5, 23, '2026-11-22 02:36:28.874669', '{"state": "fail", "outcome": "lost", "depth": 1, "value": null}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 109, 'study.complete', 5, NULL, '2026-11-22 02:36:28.909936', '{"label": "searched/random"}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 110, 'confirmation.planned', 6, NULL, '2026-11-22 02:36:28.91873', '{"runs": 1, "depths": [1]}');
INSERT INTO public.fathom_events VALUES ('302894c73d', 2, 'trial.leased', 7, 25, '2026-11-22 02:36:29.000855', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO public.fathom_events VALUES ('302894c73d', 5, 'trial.ended', 7, 25, '2026-11-22 02:36:29.062139', '{"state": "fail", "outcome": "cancelled", "depth": 2, "value": null}');
INSERT INTO public.fathom_events VALUES ('df712ad189', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:36:29.095031', '{"name": "bounded"}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 113, 'trial.leased', 6, 24, '2026-11-22 02:36:29.126388', '{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 115, 'trial.measured', 6, 24, '2026-11-22 02:36:29.157212', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('df712ad189', 3, 'trial.measured', 9, 26, '2026-11-22 02:36:29.239604', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('df712ad189', 5, 'trial.ended', 9, 26, '2026-11-22 02:36:29.263757', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('df712ad189', 8, 'study.complete', 9, NULL, '2026-11-22 02:36:29.356019', '{"label": "searched/grid"}');
INSERT INTO public.fathom_events VALUES ('df712ad189', 9, 'confirmation.planned', 10, NULL, '2026-11-22 02:36:29.364595', '{"runs": 1, "depths": [1]}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:36:31.431564', '{"name": "learning"}');
INSERT INTO public.fathom_events VALUES ('df712ad189', 10, 'trial.leased', 10, 29, '2026-11-22 02:36:31.463783', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.01}}');
INSERT INTO public.fathom_events VALUES ('df712ad189', 12, 'trial.measured', 10, 29, '2026-11-22 02:36:31.509495', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 108, 'study.stopped', 5, NULL, '2026-11-22 02:36:28.900821', '{"label": "searched/random", "because": "the budget of 14 trials is handed out"}');
INSERT INTO public.fathom_events VALUES ('302894c73d', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:36:28.929695', '{"name": "dropped"}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 111, 'trial.leased', 6, 24, '2026-11-22 02:36:28.96573', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 112, 'trial.queued', 6, 24, '2026-11-22 02:36:29.015946', '{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO public.fathom_events VALUES ('302894c73d', 3, 'experiment.cancelled', NULL, NULL, '2026-11-22 02:36:29.026211', '{}');
INSERT INTO public.fathom_events VALUES ('302894c73d', 4, 'trial.measured', 7, 25, '2026-11-22 02:36:29.050744', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 114, 'trial.measured', 6, 24, '2026-11-22 02:36:29.143813', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 116, 'trial.ended', 6, 24, '2026-11-22 02:36:29.170278', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 117, 'study.complete', 6, NULL, '2026-11-22 02:36:29.186297', '{"label": "confirm"}');
INSERT INTO public.fathom_events VALUES ('2bda21d6ef', 118, 'experiment.complete', NULL, NULL, '2026-11-22 02:36:29.188794', '{}');
INSERT INTO public.fathom_events VALUES ('df712ad189', 2, 'trial.leased', 9, 26, '2026-11-22 02:36:29.221991', '{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO public.fathom_events VALUES ('df712ad189', 4, 'trial.measured', 9, 26, '2026-11-22 02:36:29.252108', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('df712ad189', 6, 'trial.ended', 9, 27, '2026-11-22 02:36:29.314383', '{"state": "pruned", "outcome": "infeasible", "depth": 2, "value": null}');
INSERT INTO public.fathom_events VALUES ('df712ad189', 7, 'trial.ended', 9, 28, '2026-11-22 02:36:29.338322', '{"state": "pruned", "outcome": "infeasible", "depth": 3, "value": null}');
INSERT INTO public.fathom_events VALUES ('df712ad189', 11, 'trial.measured', 10, 29, '2026-11-22 02:36:31.488683', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('df712ad189', 13, 'trial.ended', 10, 29, '2026-11-22 02:36:31.530906', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('df712ad189', 14, 'study.complete', 10, NULL, '2026-11-22 02:36:31.553004', '{"label": "confirm"}');
INSERT INTO public.fathom_events VALUES ('df712ad189', 15, 'experiment.complete', NULL, NULL, '2026-11-22 02:36:31.554997', '{}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 2, 'trial.leased', 11, 30, '2026-11-22 02:36:33.017575', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 4, 'trial.measured', 11, 30, '2026-11-22 02:36:33.052528', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 6, 'trial.leased', 11, 31, '2026-11-22 02:36:33.131739', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 8, 'trial.measured', 11, 31, '2026-11-22 02:36:33.163956', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 10, 'trial.leased', 11, 32, '2026-11-22 02:36:33.219133', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 12, 'trial.measured', 11, 32, '2026-11-22 02:36:33.242669', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 14, 'trial.leased', 11, 33, '2026-11-22 02:36:33.294529', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 16, 'trial.measured', 11, 33, '2026-11-22 02:36:33.314264', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 18, 'trial.leased', 11, 34, '2026-11-22 02:36:33.359543', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 20, 'trial.measured', 11, 34, '2026-11-22 02:36:33.38017', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 22, 'trial.leased', 11, 35, '2026-11-22 02:36:33.422975', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 24, 'trial.measured', 11, 35, '2026-11-22 02:36:33.444009', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 26, 'trial.leased', 11, 36, '2026-11-22 02:36:33.502109', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 28, 'trial.measured', 11, 36, '2026-11-22 02:36:33.523967', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 30, 'trial.leased', 11, 37, '2026-11-22 02:36:33.586103', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 32, 'trial.measured', 11, 37, '2026-11-22 02:36:33.633123', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 34, 'trial.leased', 11, 38, '2026-11-22 02:36:33.699851', '{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 36, 'trial.measured', 11, 38, '2026-11-22 02:36:33.741773', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 38, 'trial.leased', 11, 39, '2026-11-22 02:36:33.792606', '{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 40, 'trial.measured', 11, 39, '2026-11-22 02:36:33.82436', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 42, 'trial.leased', 11, 40, '2026-11-22 02:36:33.910115', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('b3dce791b1', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:36:33.994801', '{"name": "informed"}');
INSERT INTO public.fathom_events VALUES ('b3dce791b1', 2, 'experiment.paused', NULL, NULL, '2026-11-22 02:36:34.028442', '{}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 2, 'trial.leased', 15, 41, '2026-11-22 02:36:34.109476', '{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 4, 'trial.measured', 15, 41, '2026-11-22 02:36:34.166335', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 8, 'trial.measured', 16, 42, '2026-11-22 02:36:34.248429', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 10, 'trial.ended', 16, 42, '2026-11-22 02:36:34.26686', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 12, 'trial.measured', 17, 43, '2026-11-22 02:36:34.324777', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 16, 'trial.measured', 17, 43, '2026-11-22 02:36:34.379366', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 17, 'trial.measured', 17, 43, '2026-11-22 02:36:34.389705', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 18, 'trial.ended', 17, 43, '2026-11-22 02:36:34.400632', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 20, 'trial.measured', 17, 44, '2026-11-22 02:36:34.443448', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 23, 'trial.leased', 16, 45, '2026-11-22 02:36:34.51143', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 25, 'trial.measured', 16, 45, '2026-11-22 02:36:34.540801', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 27, 'trial.leased', 17, 46, '2026-11-22 02:36:34.572695', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 29, 'trial.measured', 17, 46, '2026-11-22 02:36:34.600647', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('edac23ba94', 3, 'trial.ended', 19, 47, '2026-11-22 02:36:34.659758', '{"state": "complete", "outcome": "finished", "depth": null, "value": 0.0}');
INSERT INTO public.fathom_events VALUES ('edac23ba94', 4, 'trial.leased', 19, 48, '2026-11-22 02:36:34.676881', '{"attempt": 1, "worker": "ask", "params": {"x": 0.8897387912781343}}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 3, 'trial.measured', 11, 30, '2026-11-22 02:36:33.034719', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 5, 'trial.ended', 11, 30, '2026-11-22 02:36:33.069291', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 7, 'trial.measured', 11, 31, '2026-11-22 02:36:33.148851', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 9, 'trial.ended', 11, 31, '2026-11-22 02:36:33.17884', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 11, 'trial.measured', 11, 32, '2026-11-22 02:36:33.233137', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 13, 'trial.ended', 11, 32, '2026-11-22 02:36:33.252913', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 15, 'trial.measured', 11, 33, '2026-11-22 02:36:33.306067', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 17, 'trial.ended', 11, 33, '2026-11-22 02:36:33.321943', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 19, 'trial.measured', 11, 34, '2026-11-22 02:36:33.371409', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 21, 'trial.ended', 11, 34, '2026-11-22 02:36:33.387074', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 23, 'trial.measured', 11, 35, '2026-11-22 02:36:33.43572', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 25, 'trial.ended', 11, 35, '2026-11-22 02:36:33.451386', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 27, 'trial.measured', 11, 36, '2026-11-22 02:36:33.51477', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 29, 'trial.ended', 11, 36, '2026-11-22 02:36:33.53161', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 31, 'trial.measured', 11, 37, '2026-11-22 02:36:33.614997', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 33, 'trial.ended', 11, 37, '2026-11-22 02:36:33.644532', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 35, 'trial.measured', 11, 38, '2026-11-22 02:36:33.727557', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 37, 'trial.ended', 11, 38, '2026-11-22 02:36:33.751615', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 39, 'trial.measured', 11, 39, '2026-11-22 02:36:33.811307', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 41, 'trial.ended', 11, 39, '2026-11-22 02:36:33.847466', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 43, 'trial.queued', 11, 40, '2026-11-22 02:36:33.930889', '{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO public.fathom_events VALUES ('343a27a153', 44, 'experiment.paused', NULL, NULL, '2026-11-22 02:36:33.948426', '{}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:36:34.047041', '{"name": "kept"}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 3, 'trial.measured', 15, 41, '2026-11-22 02:36:34.156045', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 5, 'trial.ended', 15, 41, '2026-11-22 02:36:34.174626', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 6, 'study.complete', 15, NULL, '2026-11-22 02:36:34.189626', '{"label": "learned/udn"}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 7, 'trial.leased', 16, 42, '2026-11-22 02:36:34.22266', '{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 9, 'trial.measured', 16, 42, '2026-11-22 02:36:34.258612', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 11, 'trial.leased', 17, 43, '2026-11-22 02:36:34.302765', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.05}}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 13, 'trial.measured', 17, 43, '2026-11-22 02:36:34.342878', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 14, 'trial.queued', 17, 43, '2026-11-22 02:36:34.351909', '{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 15, 'trial.leased', 17, 43, '2026-11-22 02:36:34.367251', '{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.05}}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 19, 'trial.leased', 17, 44, '2026-11-22 02:36:34.430283', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 21, 'trial.measured', 17, 44, '2026-11-22 02:36:34.456545', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 22, 'trial.ended', 17, 44, '2026-11-22 02:36:34.465577', '{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 24, 'trial.measured', 16, 45, '2026-11-22 02:36:34.530862', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 26, 'trial.ended', 16, 45, '2026-11-22 02:36:34.548411', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('42b1874eab', 28, 'trial.measured', 17, 46, '2026-11-22 02:36:34.588878', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('edac23ba94', 1, 'study.created', 19, NULL, '2026-11-22 02:36:34.619874', '{"name": "bare"}');
INSERT INTO public.fathom_events VALUES ('edac23ba94', 2, 'trial.leased', 19, 47, '2026-11-22 02:36:34.649616', '{"attempt": 1, "worker": "ask", "params": {"x": 0.6369616873214543}}');
INSERT INTO public.fathom_events VALUES ('edac23ba94', 5, 'trial.ended', 19, 48, '2026-11-22 02:36:34.690004', '{"state": "complete", "outcome": "finished", "depth": null, "value": 0.25}');
INSERT INTO public.fathom_events VALUES ('edac23ba94', 6, 'trial.leased', 19, 49, '2026-11-22 02:36:34.729383', '{"attempt": 1, "worker": "ask", "params": {"x": 0.08082403917318748}}');
INSERT INTO public.fathom_experiments VALUES ('9952fa8d23', 'whole', 'complete', '{"name":"whole","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"transfer_from":[],"searched":"grid"},{"name":null,"fixed":{},"pruner":{"kind":"successive_halving","min_resource":null,"bootstrap_count":0,"reduction_factor":4,"min_early_stopping_rate":0},"executions_per_trial":1,"transfer_from":[],"trials":3,"enqueue":[],"searched":"random"},{"name":null,"fixed":{"lr":0.01},"readout":"param","runs":1,"new_block":null,"initial_depth":null,"learned":"growth","criterion":"metric","patience":1,"min_improvement":0.005,"give_up":null}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of whole', '2026-11-22 02:36:26.357123', '2026-11-22 02:36:27.070173', 'Use depth 1 (lr 0.0001565): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/random found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1).', 44, 'experiment');
INSERT INTO public.fathom_experiments VALUES ('b3dce791b1', 'informed', 'paused', '{"name":"informed","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":{"kind":"none"},"executions_per_trial":1,"transfer_from":[{"experiment":"9952fa8d23","method":null}],"trials":2,"enqueue":[],"searched":"tpe","startup_trials":null,"multivariate":true,"group":null}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of informed', '2026-11-22 02:36:33.994801', NULL, NULL, 2, 'experiment');
INSERT INTO public.fathom_experiments VALUES ('df712ad189', 'bounded', 'complete', '{"name":"bounded","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"transfer_from":[],"searched":"grid"}],"objectives":["metric",{"parameters":{"max":340.0}},{"flops":{"max":null}}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of bounded', '2026-11-22 02:36:29.095031', '2026-11-22 02:36:31.554997', NULL, 15, 'experiment');
INSERT INTO public.fathom_experiments VALUES ('302894c73d', 'dropped', 'cancelled', '{"name":"dropped","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":{"kind":"none"},"executions_per_trial":1,"transfer_from":[],"trials":14,"enqueue":[],"searched":"random"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of dropped', '2026-11-22 02:36:28.929695', '2026-11-22 02:36:29.026211', NULL, 5, 'experiment');
INSERT INTO public.fathom_experiments VALUES ('2bda21d6ef', 'ends', 'complete', '{"name":"ends","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":4,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":{"kind":"median","warmup_steps":null,"interval_steps":1,"startup_trials":null,"min_trials":1},"executions_per_trial":1,"transfer_from":[],"trials":20,"enqueue":[],"searched":"random"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":14,"flops":null,"gpu_seconds":null}}', 'of ends', '2026-11-22 02:36:27.115444', '2026-11-22 02:36:29.188794', 'Use depth 1 (lr 0.0001565): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/random found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1 and searched/random stopped early).', 118, 'experiment');
INSERT INTO public.fathom_experiments VALUES ('343a27a153', 'learning', 'paused', '{"name":"learning","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"transfer_from":[],"trials":14,"enqueue":[],"searched":"controller","emits":"depth","reward":"metric","algorithm":"reinforce","batch":1,"learning_rate":0.02,"entropy":0.02,"baseline_decay":0.8,"units":1,"clip":0.2,"epochs":4,"failed":"worst","pruned":"value"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of learning', '2026-11-22 02:36:31.431564', NULL, NULL, 44, 'experiment');
INSERT INTO public.fathom_experiments VALUES ('42b1874eab', 'kept', 'running', '{"name":"kept","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"readout":"knee","runs":1,"learned":"udn","posterior":"poisson","initial_rate":1.0,"prior_rate":0.5,"quantile":0.95},{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"transfer_from":[],"searched":"grid"},{"name":null,"fixed":{},"pruner":{"kind":"median","warmup_steps":null,"interval_steps":1,"startup_trials":null,"min_trials":1},"executions_per_trial":1,"transfer_from":[],"trials":4,"enqueue":[],"searched":"random"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of kept', '2026-11-22 02:36:34.047041', NULL, NULL, 29, 'experiment');
INSERT INTO public.fathom_experiments VALUES ('edac23ba94', 'bare', 'running', '{"name":"bare","space":{"x":{"when":{},"log":false,"low":0.0,"high":1.0,"step":null}},"metric":"value","direction":"minimize","directions":[],"metrics":[],"sampler":{"name":null,"fixed":{},"pruner":{"kind":"none"},"executions_per_trial":1,"transfer_from":[],"trials":null,"enqueue":[],"searched":"random"},"pruner":{"kind":"none"},"steps":null,"trials":null,"seed":0,"transfer_from":[],"lease_seconds":600.0}', NULL, '2026-11-22 02:36:34.619874', NULL, NULL, 6, 'study');
INSERT INTO public.fathom_leases VALUES ('fddcc94aada69bd0dfbe5598', 6, 1, 'w1', 'af07b54df11e033900353a597dbdf440', 'ask-000006', 0, '2026-11-22 02:36:26.844529', '2026-11-22 02:36:56.863479', '2026-11-22 02:36:26.880957', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('6ad11a1e43ed7c7897d2e7f7', 1, 1, 'w1', '63a8b3820a187c391795a7f233e910d9', 'ask-000001', 0, '2026-11-22 02:36:26.419972', '2026-11-22 02:36:56.452304', '2026-11-22 02:36:26.464653', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('ac66232048c8973c5b0a422d', 16, 1, 'w1', '01bc894c6a3b061f5f7a398987c8d0bb', 'ask-000018', 0, '2026-11-22 02:36:27.719325', '2026-11-22 02:36:57.773252', '2026-11-22 02:36:27.784982', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('88635219a48775ace7f73663', 7, 1, 'w1', 'edd1d47787da93443915afeb34c071f7', 'ask-000007', 0, '2026-11-22 02:36:26.91543', '2026-11-22 02:36:56.940072', '2026-11-22 02:36:26.95022', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('b7442357ef05732c13f7e8de', 2, 1, 'w1', 'c2f4f72a0d0ee537b4e38dcc5f95300e', 'ask-000002', 0, '2026-11-22 02:36:26.494457', '2026-11-22 02:36:56.534288', '2026-11-22 02:36:26.55151', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('4ffe93f292cae2ca5d126adc', 10, 1, 'w1', '015200b0a16d5ac79ffa00f36006969f', 'ask-000011', 0, '2026-11-22 02:36:27.14462', '2000-01-01 00:00:00', '2026-11-22 02:36:27.180886', 'lost', 'Worker ''w1'' was not heard of for 30 s.', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', true);
INSERT INTO public.fathom_leases VALUES ('bd933363c2c356579ab7bb65', 3, 1, 'w1', 'f8aabb7aa9b2fdef81ae67c38aa62e0b', 'ask-000003', 0, '2026-11-22 02:36:26.579438', '2026-11-22 02:36:56.619571', '2026-11-22 02:36:26.645194', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('dfd2f72246303bed242876a1', 10, 2, 'w1', 'e3a185dc653f664e2fd61e0acf420bf1', 'ask-000012', 0, '2026-11-22 02:36:27.191298', '2026-11-22 02:36:57.209823', '2026-11-22 02:36:27.220829', 'cancelled', 'An earlier attempt finished.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('1ee28468d503a39e3ccdaa1d', 8, 1, 'w1', '25017f777e59ff6fa3ed74471f4592a8', 'ask-000008', 0, '2026-11-22 02:36:26.983935', '2026-11-22 02:36:57.002166', '2026-11-22 02:36:27.010314', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('e9888ec9883c1a0510768efa', 4, 1, 'w1', '3cc93522151335dc3c531063fdedba90', 'ask-000004', 0, '2026-11-22 02:36:26.711975', '2026-11-22 02:36:56.739621', '2026-11-22 02:36:26.750332', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('12c5de83e8d86da5fdb78f39', 12, 1, 'w1', 'a2dcdcd8688931d97f6d283f875c3f31', 'ask-000014', 0, '2026-11-22 02:36:27.326055', '2026-11-22 02:36:57.363855', '2026-11-22 02:36:27.372908', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('6e20619b1c4293bc92f5d56c', 5, 1, 'w1', 'f3380a2646542d9b651b3d627528ce5e', 'ask-000005', 0, '2026-11-22 02:36:26.778665', '2026-11-22 02:36:56.80497', '2026-11-22 02:36:26.817079', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('3652b72d6bd9b9c01c906f17', 9, 1, 'w1', '6100ffd81c4f6ebac9658096cb863e38', 'ask-000009', 0, '2026-11-22 02:36:27.030052', '2026-11-22 02:36:57.050619', '2026-11-22 02:36:27.059681', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('61bec4b2900a38570d96264f', 17, 1, 'w1', '12a81fe24b556000ef1ffa111e160e90', 'ask-000019', 0, '2026-11-22 02:36:27.812404', '2026-11-22 02:36:57.880783', '2026-11-22 02:36:27.896081', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('d9dbbe74f168c9c746dd6d89', 11, 1, 'w1', 'd98f72027ba8f31c8aaf4180b6c55c6b', 'ask-000013', 0, '2026-11-22 02:36:27.245366', '2026-11-22 02:36:57.287274', '2026-11-22 02:36:27.296849', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('e19d5f909c6e53acdd5e493b', 14, 1, 'w1', '14d957649258b504b0cf3da33ba28ce2', 'ask-000016', 0, '2026-11-22 02:36:27.492491', '2026-11-22 02:36:57.539181', '2026-11-22 02:36:27.548385', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('e305f7adbe8a1d713e422af2', 13, 1, 'w1', '1d2a4122a3326f399175a74bb4fb3f32', 'ask-000015', 0, '2026-11-22 02:36:27.4113', '2026-11-22 02:36:57.456692', '2026-11-22 02:36:27.469589', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('acdce331d9bd4008a787c219', 15, 1, 'w1', 'e71e6f30dd90b530f287406395e02811', 'ask-000017', 0, '2026-11-22 02:36:27.578458', '2026-11-22 02:36:57.676976', '2026-11-22 02:36:27.688179', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('4515c16c1d583ba31f9554f8', 18, 1, 'w1', 'a803a42fb2d245ed4b64af94106c6816', 'ask-000020', 0, '2026-11-22 02:36:27.91945', '2026-11-22 02:36:57.937412', '2026-11-22 02:36:27.950486', 'pruned', 'It was pruned.', '{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('7a434808bbfa76a56eab29d1', 33, 1, 'w1', '70ff1c7fa3811d8b7c7724ded2da7fce', 'ask-000042', 0, '2026-11-22 02:36:33.294529', '2026-11-22 02:37:03.311736', '2026-11-22 02:36:33.321399', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('107cb1339c7b72581080603c', 31, 1, 'w1', '4acd9d3db379c06961aae990a892bd09', 'ask-000040', 0, '2026-11-22 02:36:33.131739', '2026-11-22 02:37:03.156013', '2026-11-22 02:36:33.178212', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('e96d09e867a8f5c478b5de90', 19, 1, 'w1', 'aca13d11f99f087bf12f387b66a66f8e', 'ask-000021', 0, '2026-11-22 02:36:28.002886', '2026-11-22 02:36:58.050094', '2026-11-22 02:36:28.064732', 'out_of_memory', 'It was out_of_memory.', '{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('9414ee01053a1017785360b7', 20, 1, 'w1', '179a444eaecf6fc270d20cce2da71318', 'ask-000022', 0, '2026-11-22 02:36:28.113748', '2026-11-22 02:36:58.163056', '2026-11-22 02:36:28.186458', 'diverged', 'It was diverged.', '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('41273909ed03d0ad92f17523', 23, 2, 'w1', '0e7359f30d91f648363a0040a46601c1', 'ask-000030', 0, '2026-11-22 02:36:28.749657', '2000-01-01 00:00:00', '2026-11-22 02:36:28.797307', 'lost', 'Worker ''w1'' was not heard of for 30 s.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('3237ed8cf0e86a41b8a79c0c', 24, 1, 'w1', '1780b5ab28133a3dc68d36310fdec3aa', 'ask-000033', 0, '2026-11-22 02:36:28.96573', '2026-11-22 02:36:58.96573', '2026-11-22 02:36:29.015946', 'preempted', '', '{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('a32b5491fd0b64771b997d5b', 21, 1, 'w1', 'b4fd0570edd54579b19f2a3c5131f1b4', 'ask-000023', 0, '2026-11-22 02:36:28.224115', '2026-11-22 02:36:58.256493', '2026-11-22 02:36:28.267786', 'error', 'It was error.', '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('70f477ada07fd66c2ca17016', 37, 1, 'w1', 'dcc329cf047b6aa64d75bd0764930f10', 'ask-000046', 0, '2026-11-22 02:36:33.586103', '2026-11-22 02:37:03.630618', '2026-11-22 02:36:33.643868', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('a188870db1a34b5536879ad1', 36, 1, 'w1', 'df943986afb2f68fca2d16ba94e335c5', 'ask-000045', 0, '2026-11-22 02:36:33.502109', '2026-11-22 02:37:03.521276', '2026-11-22 02:36:33.531083', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('a2279424faf4048613ddb41a', 21, 2, 'w1', 'd0bd9bc8fadcebccf17fc5ca5518d040', 'ask-000024', 0, '2026-11-22 02:36:28.283356', '2026-11-22 02:36:58.315558', '2026-11-22 02:36:28.32698', 'error', 'It was error.', '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('fdc3147d5bb28bcb4a4cd323', 26, 1, 'w1', '230738130a0c2e86e02b2eaec9d9390a', 'ask-000036', 0, '2026-11-22 02:36:29.221991', '2026-11-22 02:36:59.248662', '2026-11-22 02:36:29.262728', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('25656bdf2c809bab9404d0aa', 32, 1, 'w1', '93df0f3eab1e206b259504266b7ef7d1', 'ask-000041', 0, '2026-11-22 02:36:33.219133', '2026-11-22 02:37:03.23985', '2026-11-22 02:36:33.250087', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('901391038e1ad42832328c88', 22, 3, 'w1', '83664768b578db80879d2da65a94a779', 'ask-000028', 0, '2026-11-22 02:36:28.550074', '2026-11-22 02:36:58.598195', '2026-11-22 02:36:28.616732', 'refused', 'It was refused.', '{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('383b4076f1800eacc9a08ea3', 34, 1, 'w1', '472627673379d6d856e9edeccaa93298', 'ask-000043', 0, '2026-11-22 02:36:33.359543', '2026-11-22 02:37:03.377508', '2026-11-22 02:36:33.386552', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('9ca330fc917be2d942bc75c1', 30, 1, 'w1', '9ec5f3ed6cb28d28606e84156554fa6d', 'ask-000039', 0, '2026-11-22 02:36:33.017575', '2026-11-22 02:37:03.046399', '2026-11-22 02:36:33.068619', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('6a92fd202e2a0386f8bcab24', 23, 1, 'w1', '111ac40eee3b487bbb919ce6f37f0a20', 'ask-000029', 0, '2026-11-22 02:36:28.661878', '2000-01-01 00:00:00', '2026-11-22 02:36:28.725264', 'lost', 'Worker ''w1'' was not heard of for 30 s.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('1b390508ea88af3560f3d133', 35, 1, 'w1', '7e1eca2872e7c11fae83bdb9003aaef0', 'ask-000044', 0, '2026-11-22 02:36:33.422975', '2026-11-22 02:37:03.441472', '2026-11-22 02:36:33.450877', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('926c5e52b12838461fe886fa', 38, 1, 'w1', '781910896ab3c09e73fbc4ef2a459c70', 'ask-000047', 0, '2026-11-22 02:36:33.699851', '2026-11-22 02:37:03.739', '2026-11-22 02:36:33.750993', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('d7d206975858e2d415e7211b', 21, 3, 'w1', 'a56c7a553440603974711e011923e6ba', 'ask-000025', 0, '2026-11-22 02:36:28.341758', '2026-11-22 02:36:58.372913', '2026-11-22 02:36:28.384042', 'error', 'It was error.', '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('2271af782f994d7db00b6e61', 22, 1, 'w1', 'ab39ff0b55ce1cb645e35e0e4bf7f540', 'ask-000026', 0, '2026-11-22 02:36:28.420708', '2026-11-22 02:36:58.458207', '2026-11-22 02:36:28.471837', 'refused', 'It was refused.', '{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('5b63cbe8102cace5b81cc8c4', 22, 2, 'w1', '7f810da2a9fa6c5a6de90dfcbf81c406', 'ask-000027', 0, '2026-11-22 02:36:28.486119', '2026-11-22 02:36:58.51791', '2026-11-22 02:36:28.527689', 'refused', 'It was refused.', '{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('aaa7c91321835554c19b2d2e', 23, 3, 'w1', '3287a285c8aa772f29d57eed5c9e361b', 'ask-000031', 0, '2026-11-22 02:36:28.825739', '2000-01-01 00:00:00', '2026-11-22 02:36:28.873881', 'lost', 'Worker ''w1'' was not heard of for 30 s.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('d8f9d8daeed1dc6ecdf972e9', 25, 1, 'w1', 'f1bf89016caa39234fbfeb14d85a34fb', 'ask-000034', 0, '2026-11-22 02:36:29.000855', '2026-11-22 02:36:59.047466', '2026-11-22 02:36:29.061248', 'cancelled', '', '{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('ec8e3575b7345739e799a229', 24, 2, 'w1', '2f1635e6ec3609411b0902e5cdaca9e7', 'ask-000035', 0, '2026-11-22 02:36:29.126388', '2026-11-22 02:36:59.153481', '2026-11-22 02:36:29.169344', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('723fc4d9c722c6c70609f778', 29, 1, 'w1', 'aea6b188a194a3dfdf29e866d6e973ec', 'ask-000038', 0, '2026-11-22 02:36:31.463783', '2026-11-22 02:37:01.502035', '2026-11-22 02:36:31.530295', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('a60612c598c5a0da0c9ace72', 39, 1, 'w1', 'ed88fa8cfecec88ad7f7781ab3e28f69', 'ask-000048', 0, '2026-11-22 02:36:33.792606', '2026-11-22 02:37:03.821938', '2026-11-22 02:36:33.846876', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('f7b80a19116090dd4af62fa1', 40, 1, 'w1', 'bfa40b332a9b440d89a1fd1df429e33e', 'ask-000049', 0, '2026-11-22 02:36:33.910115', '2026-11-22 02:37:03.910115', '2026-11-22 02:36:33.930889', 'preempted', '', '{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('c3236c5be7c347bc5f651186', 41, 1, 'w1', '37a5dd53e1270b30c31a9678f1486f83', 'ask-000050', 0, '2026-11-22 02:36:34.109476', '2026-11-22 02:37:04.163598', '2026-11-22 02:36:34.174016', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('06d3f55b4594c555df09c709', 42, 1, 'w1', '12cd7c4d91f3caed5c3aef177cfa9fd2', 'ask-000051', 0, '2026-11-22 02:36:34.22266', '2026-11-22 02:37:04.255844', '2026-11-22 02:36:34.26628', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('3c3e3501c133a8d2e30b3729', 43, 1, 'w1', 'a47bc722434c62aea647f3857d2cfbaf', 'ask-000052', 0, '2026-11-22 02:36:34.302765', '2026-11-22 02:37:04.34031', '2026-11-22 02:36:34.351909', 'preempted', '', '{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('ef1050f11d0238c87ce0abfd', 43, 2, 'w1', 'c2b4550eb736e0a97c4e8f4bf0472de2', 'ask-000053', 0, '2026-11-22 02:36:34.367251', '2026-11-22 02:37:04.387583', '2026-11-22 02:36:34.399948', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('5cc57bb154eda435d15073a8', 44, 1, 'w1', 'b553a5aa724f217b9ca2d2825b81cda7', 'ask-000054', 0, '2026-11-22 02:36:34.430283', '2026-11-22 02:37:04.453945', '2026-11-22 02:36:34.465033', 'diverged', 'Zwei Größen: π ≥ 3, ''so'' \ 😀', '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('85c9f18e789950317f6baad7', 47, 1, 'ask', 'd3530a6cbd78304e8d488e9650288ce3', 'study/19/217a84844f0611ff2f409b4562256c7b', 0, '2026-11-22 02:36:34.649616', '2026-11-22 02:46:34.649616', '2026-11-22 02:36:34.65918', 'finished', '', '{"outcome":"finished","validation":0.0,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('73ab49d7927e246d29b7604d', 49, 1, 'ask', '0243a8e6e1f8c97e1edab48756236565', 'study/19/3834f3c4f67dc0e3480d22921afb2769', 0, '2026-11-22 02:36:34.729383', '2026-11-22 02:46:34.729383', NULL, NULL, '', NULL, false);
INSERT INTO public.fathom_leases VALUES ('a13a9c5d50cd0f812990ec37', 45, 1, 'w1', '11ff639680df1af19670a7892dbe2354', 'ask-000055', 0, '2026-11-22 02:36:34.51143', '2026-11-22 02:37:04.537643', '2026-11-22 02:36:34.547911', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('5b1920676bc2a682b011e658', 46, 1, 'w1', '2591e05b610cd6eb24f992469e0479a1', 'ask-000056', 0, '2026-11-22 02:36:34.572695', '2026-11-22 02:37:04.597407', NULL, NULL, '', NULL, false);
INSERT INTO public.fathom_leases VALUES ('57029b62aecbb6426adda62b', 48, 1, 'ask', 'fbc84255cd6a5a9aeb0145ddcc2466d0', 'study/19/3a714b341ac8e2e7d1ab6743567e3d27', 0, '2026-11-22 02:36:34.676881', '2026-11-22 02:46:34.676881', '2026-11-22 02:36:34.689329', 'finished', '', '{"outcome":"finished","validation":0.25,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
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
INSERT INTO public.fathom_measurements VALUES (15, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (16, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (17, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (19, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (19, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (20, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 2, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 3, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 3, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 3, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 3, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (24, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (26, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (29, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (30, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (31, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (32, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (33, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (34, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (35, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (36, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (37, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (38, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (39, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (41, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (42, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (43, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (14, 1, 4, '{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (15, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (15, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (15, 1, 4, '{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (16, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (16, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (16, 1, 4, '{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (17, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (17, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (17, 1, 4, '{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (18, 1, 1, '{"step":1,"train_loss":1.0,"validation":-1.0,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (18, 1, 2, '{"step":2,"train_loss":0.5,"validation":-2.0,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (19, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (20, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (20, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 3, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 3, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 2, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 3, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 3, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (25, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (24, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (26, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (29, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (30, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (31, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (32, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (33, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (34, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (35, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (36, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (37, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (38, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (39, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (41, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (42, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (43, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (43, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (43, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (44, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (45, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (46, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (44, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (45, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (46, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 2, 2, 'a021ae95f24b6a3a85c516fbdb3d0154154d8cba1c3e315161a3e67cea078523', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d202020207e1019a5d0cbfc3d08ec874dd068d43b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000782a21bc196ea1bd000000000000000004bb3b2ab8e928be5fd868bf3fa6a1bde642ad9ada44293b000000000000000079d93049c296303ce9eef7c1e3e9293b00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e65b1d031c7106be0000000000000000aa737aa967f38fbe0e5c858e69b906be1a9e1656b0b8f43b0000000000000000a03ee7e09940fb3cc87941c90440f53be65b1d031c7106be0000000000000000aa737aa967f38fbe0e5c858e69b906be1a9e1656b0b8f43b0000000000000000a03ee7e09940fb3cc87941c90440f53b7e1019a5d0cbfc3d08ec874dd068d43b7e1019a5d0cbfc3d08ec874dd068d43be7dd51d53fea5b3e736d747c5faf4cbe274e2f2e20254bbe97103c7f863d9a3ced296028cf027a3cc9973a2f4d827a3c2cd8137c6c63f23e485b2a6aed71e2be1155fd8deb54e2be945f843dfc9ec13dafdade9f5c96a13dfcf756a1c8a7a13d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000400000000000000040000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f1c7839db0deaa1bf7cc83000f93c733f33156da7362f75bfd88c20fc599b9d3feefbbbe97d09a43fe2e4d77494878e3f80d309d1c884a93f6cc00b93875c7a3f924a17a7b041a7bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bf3fcd9e31b4519cbf3b6f2fd56774a8bff012113b2181803fd85c582a24e5a23f841a8a1683d79dbf1824e09cb002763fec591c2ee47975bf7ec3d6eebc1e76bfe5cb79bca9ebb03fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bf921f847ed9d89dbf7526f907da61a73f1c617bf639b0ab3f0000004000000040000000400000004000000040000000400000004000000040000000400000004000000040000000400000004000000040', '{"update": 2, "trials": 2, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0986011689924766, "depths": {"depth": [[1, 0.335558], [2, 0.332235], [3, 0.332208]]}, "choices": {}}', '2026-11-22 02:36:33.208236');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 3, 3, 'b3cd62d95cdf2b973a33cf97fa4508fdc5c189e74aceff687b314e915b610436', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d202020206fee9b471e26f8bdedaba7ba5fc3f43b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f6b24d6ec663a6bd0000000000000000e79941426eea27be708dd42400ada6bd783466956f7d2b3b000000000000000033438f73cca0303c0a70a8e29d312c3b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003c06a79f376022be00000000000000008d6cccb4a85194beb610ef149a9d22be266845f93fef163c0000000000000000f283e5b239c1fe3c0c478789178a173c3c06a79f376022be00000000000000008d6cccb4a85194beb610ef149a9d22be266845f93fef163c0000000000000000f283e5b239c1fe3c0c478789178a173c6fee9b471e26f8bdedaba7ba5fc3f43b6fee9b471e26f8bdedaba7ba5fc3f43bda77a272a5eb703ee4426626a5f660bed3acdebea5e060beeb8ffec1a7dfb13c2ba2ae69738a913c6de229cb3d38923c331f4d4dca38f53e90b0a2453237e5bedc8df754623ae5be2a58473fe7b1c23dba09e49b7ca2a23d77a6911194c1a23d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008400000000000000840000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f4afeda201105a1bf5bc402f16ea3893f33156da7362f75bf98def0532a55a63ff8942f5f4911a83f8022e1724346973f80d309d1c884a93f742084901ca6953f88b1a331e539a3bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bf19ce5766203e9cbf3b6f2fd56774a8bfb490e4e200e58f3f19eee7e00defa23fdf26cda1890d9cbfa7a1f8cd88b581bf3d3368dbf202823f24b037d4f79c813fce08a919285eb13fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bfaafc5c41aaeca6bf1048c1c01536af3fb47f1b3d9cabb13f0000404000004040000040400000404000004040000040400000404000004040000040400000404000004040000040400000404000004040', '{"update": 3, "trials": 3, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985716676080468, "depths": {"depth": [[1, 0.329089], [2, 0.335466], [3, 0.335445]]}, "choices": {}}', '2026-11-22 02:36:33.285411');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 4, 4, 'f11fe493f47b2b21fdf2ef233440914548f9d14a2334ea8dc3f134768f7f7a5e', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d20202020abd03790e5822d3e46e1e4443a433b3c000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b15e922577dac83d0000000000000000c7c448cd34a30bbe8f313f413832c93d04e3b7b7f231773b0000000000000000122ef8f387f3353c71705b5669d4773b00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ad0c1a178123383e0000000000000000eb909e81bd8863bea1d9c21ae378383e9498f4394bb05b3c0000000000000000c63fa65b6cea0b3d3ffc8b9d52725c3cad0c1a178123383e0000000000000000eb909e81bd8863bea1d9c21ae378383e9498f4394bb05b3c0000000000000000c63fa65b6cea0b3d3ffc8b9d52725c3cabd03790e5822d3e46e1e4443a433b3cabd03790e5822d3e46e1e4443a433b3c2d1c62a27d5e76bef39a8d987183663eb49d36ac8939663ee5cd06b9d3e6e33cf33ecf0e5508c43ca7124f5ef5c5c33c731997ab6674e43e69c1b4756b5bd4be617179e1618dd4beae5d1fabb49cc63d54e793492397a63daa92f06394a2a63d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010400000000000001040000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f575b0158d084a4bf429eb177abd3773f33156da7362f75bf0ba37cf8b3f1a63f747f0e6545a0a43fe3274cd87669903f80d309d1c884a93f5aa99bd92fdf963f0cc7c42be9aaa6bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bf9fade74930819cbf3b6f2fd56774a8bfa898b41554b4913f5f9f86ba12cda23f7df00c088486a1bf588634c0cb278dbf70041fb958688d3fa67e353c6d1b8d3f8fb42bfc903caf3fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bf45ff3d2af8a1a3bf8241b31cb9f3ab3fb63e6e8f280db03f0000804000008040000080400000804000008040000080400000804000008040000080400000804000008040000080400000804000008040', '{"update": 4, "trials": 4, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985119317765486, "depths": {"depth": [[1, 0.326666], [2, 0.336669], [3, 0.336665]]}, "choices": {}}', '2026-11-22 02:36:33.349313');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 1, 1, 'e1a5dfa5e2797c1802090b93d941e801a96272944f3dce78378da1e4ff3f60e9', NULL, '{"update": 1, "trials": 1, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0984351459941628, "depths": {"depth": [[1, 0.342226], [2, 0.328891], [3, 0.328883]]}, "choices": {}}', '2026-11-22 02:36:33.118099');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 5, 5, 'ea2104c956186dba60cfb6b0c1fd9f8dc341698249d88dad3992e04460503b0e', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d2020202043e8a9206ed6423e08ac137fd9af553c000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000fb940eddb6f4dbbd000000000000000077b2b0bc858935be9b1e6d322a5cdcbdeb4fb82cb10ba63b0000000000000000b34c6819b6f14b3c853fa108d8aca63b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a97e45a13ee503e0000000000000000045c52b23c75933e6441b0d2472b513eacbad88e2e23743c00000000000000006d58ad0b00ab193d6dbe65a9e7b4743c0a97e45a13ee503e0000000000000000045c52b23c75933e6441b0d2472b513eacbad88e2e23743c00000000000000006d58ad0b00ab193d6dbe65a9e7b4743c43e8a9206ed6423e08ac137fd9af553c43e8a9206ed6423e08ac137fd9af553c2f52fcc0c70794be70489c391712843ef75b5c4878fd833ef735ceb66937003d9dadcc6fc642e03cf1ae2318362ce03c56f25e2699d2d2be7d3edc4bf806c33e47a6e1003a9ec23e706ab3c0d421d03d05eb607e5620b03dbac180507a23b03d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014400000000000001440000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f2638afba89e8a9bf486b978b11c775bf33156da7362f75bf2f3b011d6491a33f1f82ab4ec1d39d3f0296e75d1e0b743f80d309d1c884a93fa2d9a422901e903f70857de94d61acbfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bfddf06dc450079cbf3b6f2fd56774a8bf5e535fafa5f1983f8b08b1a2d50aa33f4ccdba6a3deaa6bf3b0b7d2d520489bf155748014339893f1e0f06b5c503893fc0d77d99d7d8a93fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bf5abde89e47f19abf0ec594c444d6a53fa61435c5f8fea93f0000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a040', '{"update": 5, "trials": 5, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098540836734136, "depths": {"depth": [[1, 0.327706], [2, 0.336146], [3, 0.336148]]}, "choices": {}}', '2026-11-22 02:36:33.414169');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 6, 6, '3621fdb90ac8745444acb3041e60bb17f65d504817d7e1b57eb89757866c94d9', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d20202020e8c1c4c97a974b3e2d0fd534a67d603c0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009baf2dc1c9b4f6bd00000000000000002d5efca61b124dbe6c99e4cb880af7bdd3f605ebf8fac23b0000000000000000eff6281d9fc1693c01f2f495888ac33b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002e36ad7becf3543e000000000000000072f11962d1019f3e99602260c240553e08af8f8f6662773c000000000000000032e8b773f4311e3d571c8924070d783c2e36ad7becf3543e000000000000000072f11962d1019f3e99602260c240553e08af8f8f6662773c000000000000000032e8b773f4311e3d571c8924070d783ce8c1c4c97a974b3e2d0fd534a67d603ce8c1c4c97a974b3e2d0fd534a67d603cf9e40208efd19bbe68e286c1a4da8b3ea1e77e4e39c98b3e03b8fd37befe043de1e697458909e53cac817f421cf4e43cc25656be74f8efbe9de64f095407e03e7be00c6a41e2df3ef3861aa55391d33d10bdc5ff6e8fb33dc1add4935f93b33d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000018400000000000001840000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03ff79ce77ab51ab0bf8188f484abf291bf33156da7362f75bfa403dc23f4a39d3fa08b8329be4b913fba20532a7ef87dbf80d309d1c884a93fa09bf931f07e7a3f58c008bea752b1bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bf83c2c9c5febb9abf3b6f2fd56774a8bf20b1bb076708a23fc08ba2c6aeb2a33f13cfdaa51e37adbf1bb4d89be69879bf3a9c520434f1793f0e74062d9eaa793ff9d55d5ef68ba33fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bfe9f8dc0fd61489bf8e69b99de3619d3fa09cb98188daa23f0000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c040', '{"update": 6, "trials": 6, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098593848491797, "depths": {"depth": [[1, 0.330473], [2, 0.334764], [3, 0.334763]]}, "choices": {}}', '2026-11-22 02:36:33.48044');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 7, 7, '5dd90d064709eec7a2c7552477c4617431f306c2c4d2cb7e86fe9076cde3440a', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d202020203107b76e3b874d3e11eb13bea993613c0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005a7d04f85425fabd0000000000000000a29341d4588052be607362464f89fabd998c064a7b97c43b0000000000000000c9ff1c00d69a6f3c2617f70f0634c53b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009ed6f53bcaf2533e0000000000000000e98d629c1906a03e68f1a3774c3c543e0f960c94e07a773c0000000000000000a1425746fc971e3d71a6cfb54a26783c9ed6f53bcaf2533e0000000000000000e98d629c1906a03e68f1a3774c3c543e0f960c94e07a773c0000000000000000a1425746fc971e3d71a6cfb54a26783c3107b76e3b874d3e11eb13bea993613c3107b76e3b874d3e11eb13bea993613ca908c812d2089cbe01c39929ff108c3e724ef6fba4008c3e892deee34a6c053d79f8610e2d77e53c5c9dfac99161e53cb728bd6b845ff4bebee147682e6ae43edf6f326fda54e43e537e5a16ac71d43d8dfa0491fb6fb43d054ad6e08373b43d0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001c400000000000001c40000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03ff06d744a2f3db3bfc45769a008579dbf33156da7362f75bf15c659590b30943f708ea09e4d81773f719709a67ce292bf80d309d1c884a93f38b51ef065a166bf599a7f6e822db4bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bf1c2a2d1f156499bf3b6f2fd56774a8bf4d586d1a6842a83f0374b905f360a43f82387a2209beb1bf004b12d36ba04f3fa88824d4a85d4dbf187f440b77864ebf1068887e058e9a3fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bfa8d7ac849f2b563f937a11015f248f3f8cd7184092e6973f0000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e040', '{"update": 7, "trials": 7, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098611915870803, "depths": {"depth": [[1, 0.33374], [2, 0.333132], [3, 0.333128]]}, "choices": {}}', '2026-11-22 02:36:33.57861');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 8, 8, 'c80c9a843256e6d4b9872f2e18ef168ebd7bdc634d524fd38595fd3905b996d5', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d20202020bdc9b6b398394a3e51ffb33ebc90613c000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000186c2bd9785ef7bd0000000000000000425190dcb73650be2bee7bb4c4b7f7bda1ac55038c92c43b00000000000000009fad00488b9c6f3cc3dee892f12ec53b00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f2de49f9a2ee513e00000000000000006eb78a71b99c9c3ee453af4fb430523e3b0865cae074773c00000000000000007557d1797e901e3d26d1cc231f20783cf2de49f9a2ee513e00000000000000006eb78a71b99c9c3ee453af4fb430523e3b0865cae074773c00000000000000007557d1797e901e3d26d1cc231f20783cbdc9b6b398394a3e51ffb33ebc90613cbdc9b6b398394a3e51ffb33ebc90613cd5855818df1599be523887dba51d893e76d32955180e893ed07d6b5a1467053dcc62282ff271e53c432524905f5ce53cbd3ed46d597bf1beaf7005ff6587e13efc0ca3dc4c6fe13e8fe0e9171b71d43da219d15b506fb43d631e085c0d73b43d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000020400000000000002040000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f0699bf5322ecb5bf4f2fef21b5a1a3bf33156da7362f75bf73e0f43431d9873f06be68ce0f4a70bf4b9e7e49dece9cbf80d309d1c884a93f0559c6f93e2f86bf202f504538aab6bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bfdc05adbfa94898bf3b6f2fd56774a8bf9e88dd57cc88ad3fe3a76de892f0a43f9863c52bfc6cb4bfd14f8e3689c77c3f6feab9aebb907cbf144465a758917cbf7177b7b272a48f3fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bf10ebeb86222b8b3ffc02e46890d56b3f75d198db2fa1873f0000004100000041000000410000004100000041000000410000004100000041000000410000004100000041000000410000004100000041', '{"update": 8, "trials": 8, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098590474639372, "depths": {"depth": [[1, 0.336449], [2, 0.331778], [3, 0.331773]]}, "choices": {}}', '2026-11-22 02:36:33.689938');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 9, 9, 'a8a5dee492757ed7f674bcc2c6523ffb54f0102adef566889a4341440140ca34', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d20202020ce699a02fda1483eefbea252d399613c00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000094c4605867aff4bd00000000000000000aab65d7dfdd4fbed8ad1ddc3bfef4bdb8ceaa3cd28ec43b0000000000000000917b0e4e85f06f3caa4eaf861d2bc53b0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000047d059ab511a503e000000000000000023c43907514f9a3e22a9d7b09e55503e2cbdf71ae86e773c000000000000000019d99517ab8a1e3d37e342eafa19783c47d059ab511a503e000000000000000023c43907514f9a3e22a9d7b09e55503e2cbdf71ae86e773c000000000000000019d99517ab8a1e3d37e342eafa19783cce699a02fda1483eefbea252d399613cce699a02fda1483eefbea252d399613caea642ff535597be918162a2035c873ee5cb225ca44e873ea142d59aec68053d4a27939ac173e53ccc0b8c9d405ee53c06735f7c055ee2be8ded9f072079d23ed7f81ef1ea42d23e0461e72e737ed53d319f5f14c67bb53d51852d254881b53d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000022400000000000002240000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f3e46413f8a5eb8bf062fc44c8ffba7bf33156da7362f75bfe135550d05bb713f543bf1ae429889bfdd4e944f49c1a2bf80d309d1c884a93f444f08d4769592bfaaca479e9fd8b8bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bf6f04409c265e97bf3b6f2fd56774a8bf641df6054f48b13f9cea1d1a6b67a53fd010471764dfb6bf785cee4cc0a8843f50652b31d29684bfe46280d9d28384bf5a1b54ad6622783fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bf646f2bb53ac3983ff8fa1fd28a607ebff078f84ee8d4473f0000104100001041000010410000104100001041000010410000104100001041000010410000104100001041000010410000104100001041', '{"update": 9, "trials": 9, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985678194586752, "depths": {"depth": [[1, 0.337784], [2, 0.33111], [3, 0.331106]]}, "choices": {}}', '2026-11-22 02:36:33.783874');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 10, 10, '34e6290e0ca6953fa5a159a841443f56067107a1576b269c227943f485f3d847', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d202020202abd683ea92f4e3ee12082c5f0cb643c000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b90f74ca25e3e2bd0000000000000000a9c5a6ec2cfd58be21471fc4c51be3bdccf3f4229abec83b0000000000000000ce264fa2374b7b3c5aadac273482c93b00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000af8b8d7a65614b3e00000000000000001775bea087679b3ec5e15f16aec44b3e01e893d86279773c0000000000000000b4ab763faedb1e3db4f2d66de424783caf8b8d7a65614b3e00000000000000001775bea087679b3ec5e15f16aec44b3e01e893d86279773c0000000000000000b4ab763faedb1e3db4f2d66de424783c2abd683ea92f4e3ee12082c5f0cb643c2abd683ea92f4e3ee12082c5f0cb643cd3bb0fd5488198beb65af38b8c86883e081d2c1e057c883e00452ee2b100063d85743a93400be63ca9c39a374cf6e53c7327de55c394b13e9bf51b2f6eb1a0becb56a07c1878a2bea54f82a123aad73d80e7e83286a6b73deb047215e9adb73d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000024400000000000002440000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f187d967ff81fbbbf234cc820cb9cabbf33156da7362f75bfb089f218b5136abf7efc8e514d1394bffa6b98238562a6bf80d309d1c884a93ff2ed7bbaae469abf5f62cd9c6aaababfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bff4296901d3f996bf3b6f2fd56774a8bf8fd51c0f4865b43fecb884cc189aa53faa479c57d2a0b9bfd8e571f05af3833f2f74bff48dea83bf1b130e5d58c583bf4652ff577df473bfb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bf3f0605c83a1ea23f2ab9563d13f492bf5c66693d6a3b85bf0000204100002041000020410000204100002041000020410000204100002041000020410000204100002041000020410000204100002041', '{"update": 10, "trials": 10, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985723279766457, "depths": {"depth": [[1, 0.337552], [2, 0.331226], [3, 0.331222]]}, "choices": {}}', '2026-11-22 02:36:33.890046');
INSERT INTO public.fathom_studies VALUES (3, '9952fa8d23', 2, 'learned/growth', 'learned', 'growth', 'whole-9952fa8d23/learned/growth', 'complete', 1, NULL, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (1, '9952fa8d23', 0, 'searched/grid', 'searched', 'grid', 'whole-9952fa8d23/searched/grid', 'complete', 3, NULL, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (2, '9952fa8d23', 1, 'searched/random', 'searched', 'random', 'whole-9952fa8d23/searched/random', 'complete', 3, NULL, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (4, '9952fa8d23', 3, 'confirm', 'confirm', 'confirm', 'whole-9952fa8d23/confirm', 'complete', 2, '[{"params": {"depth": 1, "lr": 0.01}, "seed": 0, "serves": ["searched/grid", "learned/growth"]}, {"params": {"depth": 1, "lr": 0.0001565493427643287}, "seed": 0, "serves": ["searched/random"]}]', NULL, NULL);
INSERT INTO public.fathom_studies VALUES (5, '2bda21d6ef', 0, 'searched/random', 'searched', 'random', 'ends-2bda21d6ef/searched/random', 'complete', 20, NULL, 'the budget of 14 trials is handed out', NULL);
INSERT INTO public.fathom_studies VALUES (7, '302894c73d', 0, 'searched/random', 'searched', 'random', 'dropped-302894c73d/searched/random', 'complete', 14, NULL, 'the experiment was cancelled', NULL);
INSERT INTO public.fathom_studies VALUES (8, '302894c73d', 1, 'confirm', 'confirm', 'confirm', 'dropped-302894c73d/confirm', 'complete', 0, NULL, 'the experiment was cancelled', NULL);
INSERT INTO public.fathom_studies VALUES (6, '2bda21d6ef', 1, 'confirm', 'confirm', 'confirm', 'ends-2bda21d6ef/confirm', 'complete', 1, '[{"params": {"depth": 1, "lr": 0.0001565493427643287}, "seed": 0, "serves": ["searched/random"]}]', NULL, NULL);
INSERT INTO public.fathom_studies VALUES (9, 'df712ad189', 0, 'searched/grid', 'searched', 'grid', 'bounded-df712ad189/searched/grid', 'complete', 3, NULL, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (11, '343a27a153', 0, 'searched/controller', 'searched', 'controller', 'learning-343a27a153/searched/controller', 'running', 14, NULL, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (12, '343a27a153', 1, 'confirm', 'confirm', 'confirm', 'learning-343a27a153/confirm', 'waiting', 0, NULL, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (10, 'df712ad189', 1, 'confirm', 'confirm', 'confirm', 'bounded-df712ad189/confirm', 'complete', 1, '[{"params": {"depth": 1, "lr": 0.01}, "seed": 0, "serves": ["searched/grid"]}]', NULL, NULL);
INSERT INTO public.fathom_studies VALUES (13, 'b3dce791b1', 0, 'searched/tpe', 'searched', 'tpe', 'informed-b3dce791b1/searched/tpe', 'running', 2, NULL, NULL, '[{"source": "experiment 9952fa8d23", "taken": 6, "left_out": {}}]');
INSERT INTO public.fathom_studies VALUES (14, 'b3dce791b1', 1, 'confirm', 'confirm', 'confirm', 'informed-b3dce791b1/confirm', 'waiting', 0, NULL, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (16, '42b1874eab', 1, 'searched/grid', 'searched', 'grid', 'kept-42b1874eab/searched/grid', 'running', 3, NULL, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (17, '42b1874eab', 2, 'searched/random', 'searched', 'random', 'kept-42b1874eab/searched/random', 'running', 4, NULL, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (18, '42b1874eab', 3, 'confirm', 'confirm', 'confirm', 'kept-42b1874eab/confirm', 'waiting', 0, NULL, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (15, '42b1874eab', 0, 'learned/udn', 'learned', 'udn', 'kept-42b1874eab/learned/udn', 'complete', 1, NULL, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (19, 'edac23ba94', 0, 'bare', 'bare', 'random', 'bare-edac23ba94', 'running', 2147483647, NULL, NULL, NULL);
INSERT INTO public.fathom_tokens VALUES ('100e0eb8020c', 'someone''s', 'c3d9c29be111007768a30298e20f2d90805bdce6d767ec08cef1016f8ef2ca59', 'read work', '2026-11-22 02:36:25.527546', NULL, NULL);
INSERT INTO public.fathom_tokens VALUES ('9061ae49b94a', 'a guest''s', '4d02f26e6bdd03c78fb9a709553a0906bf0af08644914f80aae2a0d5910dc896', 'read', '2026-11-22 02:36:25.527546', '2026-11-23 02:36:25.527546', NULL);
INSERT INTO public.fathom_tokens VALUES ('6c14faf75b71', 'a lost one', '886a9ce0a5dbd8857206947921764c0aafb6b9231f2b21621c4aa2a7fa9fb4f5', 'submit', '2026-11-22 02:36:25.527546', NULL, '2026-11-22 02:36:25.527546');
INSERT INTO public.fathom_transferred VALUES (13, 0, '{"depth": 1, "lr": 0.01}', '[0.5]', '{}');
INSERT INTO public.fathom_transferred VALUES (13, 1, '{"depth": 2, "lr": 0.009203460091395207}', '[0.5]', '{}');
INSERT INTO public.fathom_transferred VALUES (13, 2, '{"depth": 2, "lr": 0.01}', '[0.5]', '{}');
INSERT INTO public.fathom_transferred VALUES (13, 3, '{"depth": 1, "lr": 0.0001565493427643287}', '[0.5]', '{}');
INSERT INTO public.fathom_transferred VALUES (13, 4, '{"depth": 3, "lr": 0.01}', '[0.5]', '{}');
INSERT INTO public.fathom_transferred VALUES (13, 5, '{"depth": 3, "lr": 0.00044890937215369853}', '[0.5]', '{}');
INSERT INTO public.fathom_trials VALUES (1, 1, 0, 0, 0, 0, '{"depth": 1}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:36:26.412946', '2026-11-22 02:36:26.465595', 0);
INSERT INTO public.fathom_trials VALUES (8, 4, 0, 0, 0, 1000000, '{"depth": 1, "lr": 0.01}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:36:26.980615', '2026-11-22 02:36:27.010893', 0);
INSERT INTO public.fathom_trials VALUES (2, 2, 0, 0, 0, 0, '{"depth": 2, "lr": 0.009203460091395207}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:36:26.489562', '2026-11-22 02:36:26.552197', 0);
INSERT INTO public.fathom_trials VALUES (15, 5, 5, 5, 0, 5, '{"depth": 3, "lr": 0.040222161233809645}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 10143184, 4000, 0.04, '2026-11-22 02:36:27.57482', '2026-11-22 02:36:27.689004', 0);
INSERT INTO public.fathom_trials VALUES (11, 5, 1, 1, 0, 1, '{"depth": 1, "lr": 0.0001565493427643287}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 4000, 0.04, '2026-11-22 02:36:27.241879', '2026-11-22 02:36:27.297414', 0);
INSERT INTO public.fathom_trials VALUES (9, 4, 1, 1, 0, 1000000, '{"depth": 1, "lr": 0.0001565493427643287}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:36:27.026641', '2026-11-22 02:36:27.060281', 0);
INSERT INTO public.fathom_trials VALUES (3, 3, 0, 0, 0, 0, '{}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5671840, 2000, 0.02, '2026-11-22 02:36:26.576249', '2026-11-22 02:36:26.645991', 1);
INSERT INTO public.fathom_trials VALUES (14, 5, 4, 4, 0, 4, '{"depth": 2, "lr": 0.003873570353465848}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9671408, 4000, 0.04, '2026-11-22 02:36:27.489588', '2026-11-22 02:36:27.549015', 0);
INSERT INTO public.fathom_trials VALUES (4, 1, 1, 1, 0, 0, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:36:26.701884', '2026-11-22 02:36:26.750977', 0);
INSERT INTO public.fathom_trials VALUES (13, 5, 3, 3, 0, 3, '{"depth": 3, "lr": 0.011862982112252262}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 10143184, 4000, 0.04, '2026-11-22 02:36:27.408154', '2026-11-22 02:36:27.470132', 0);
INSERT INTO public.fathom_trials VALUES (5, 2, 1, 1, 0, 1, '{"depth": 1, "lr": 0.0001565493427643287}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:36:26.774536', '2026-11-22 02:36:26.817762', 0);
INSERT INTO public.fathom_trials VALUES (16, 5, 6, 6, 0, 6, '{"depth": 3, "lr": 0.0002028344960068208}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 10143184, 4000, 0.04, '2026-11-22 02:36:27.715994', '2026-11-22 02:36:27.785998', 0);
INSERT INTO public.fathom_trials VALUES (10, 5, 0, 0, 0, 0, '{"depth": 2, "lr": 0.009203460091395207}', 'ended', 2, 1, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9671408, 2000, 0.02, '2026-11-22 02:36:27.141166', '2026-11-22 02:36:27.221361', 0);
INSERT INTO public.fathom_trials VALUES (6, 1, 2, 2, 0, 0, '{"depth": 3}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:36:26.8403', '2026-11-22 02:36:26.881702', 0);
INSERT INTO public.fathom_trials VALUES (12, 5, 2, 2, 0, 2, '{"depth": 3, "lr": 0.00044890937215369853}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 10143184, 4000, 0.04, '2026-11-22 02:36:27.320983', '2026-11-22 02:36:27.373531', 0);
INSERT INTO public.fathom_trials VALUES (7, 2, 2, 2, 0, 2, '{"depth": 3, "lr": 0.00044890937215369853}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:36:26.911645', '2026-11-22 02:36:26.950809', 0);
INSERT INTO public.fathom_trials VALUES (17, 5, 7, 7, 0, 7, '{"depth": 1, "lr": 0.0044596368292522896}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 4000, 0.04, '2026-11-22 02:36:27.808768', '2026-11-22 02:36:27.896836', 0);
INSERT INTO public.fathom_trials VALUES (18, 5, 8, 8, 0, 8, '{"depth": 2, "lr": 0.00048761194940791333}', 'ended', 1, 0, 'pruned', 'It was pruned.', 2, -2, NULL, '{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}', 2, 9671408, 2000, 0.02, '2026-11-22 02:36:27.916598', '2026-11-22 02:36:27.952626', 0);
INSERT INTO public.fathom_trials VALUES (19, 5, 9, 9, 0, 9, '{"depth": 1, "lr": 0.018486247764344876}', 'ended', 1, 1, 'out_of_memory', 'It was out_of_memory.', 1, NULL, NULL, '{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}', NULL, 9199632, 3000, 0.03, '2026-11-22 02:36:27.991339', '2026-11-22 02:36:28.065397', 0);
INSERT INTO public.fathom_trials VALUES (20, 5, 10, 10, 0, 10, '{"depth": 1, "lr": 0.0009766117525402216}', 'ended', 1, 1, 'diverged', 'It was diverged.', 1, NULL, NULL, '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}', NULL, 9199632, 3000, 0.03, '2026-11-22 02:36:28.10553', '2026-11-22 02:36:28.187253', 0);
INSERT INTO public.fathom_trials VALUES (32, 11, 2, 2, 0, 2, '{"depth": 3}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:36:33.214762', '2026-11-22 02:36:33.252913', 0);
INSERT INTO public.fathom_trials VALUES (24, 6, 0, 0, 0, 1000000, '{"depth": 1, "lr": 0.0001565493427643287}', 'ended', 2, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 2000, 0.02, '2026-11-22 02:36:28.956842', '2026-11-22 02:36:29.170278', 0);
INSERT INTO public.fathom_trials VALUES (35, 11, 5, 5, 0, 5, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:36:33.41922', '2026-11-22 02:36:33.451386', 0);
INSERT INTO public.fathom_trials VALUES (26, 9, 0, 0, 0, 0, '{"depth": 1}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:36:29.214576', '2026-11-22 02:36:29.263757', 0);
INSERT INTO public.fathom_trials VALUES (27, 9, 1, 1, 0, 0, '{"depth": 2}', 'ended', 0, 0, 'infeasible', 'Never trained: 10 parameters too many.', 2, NULL, NULL, NULL, NULL, 0, 0, 0, '2026-11-22 02:36:29.309481', '2026-11-22 02:36:29.314383', 0);
INSERT INTO public.fathom_trials VALUES (21, 5, 11, 11, 0, 11, '{"depth": 3, "lr": 0.006409190203090692}', 'ended', 3, 3, 'error', 'It was error.', 3, NULL, NULL, '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', NULL, 10143184, 3000, 0.03, '2026-11-22 02:36:28.220842', '2026-11-22 02:36:28.384871', 0);
INSERT INTO public.fathom_trials VALUES (28, 9, 2, 2, 0, 0, '{"depth": 3}', 'ended', 0, 0, 'infeasible', 'Never trained: 30 parameters too many.', 3, NULL, NULL, NULL, NULL, 0, 0, 0, '2026-11-22 02:36:29.333087', '2026-11-22 02:36:29.338322', 0);
INSERT INTO public.fathom_trials VALUES (33, 11, 3, 3, 0, 3, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:36:33.290193', '2026-11-22 02:36:33.321943', 0);
INSERT INTO public.fathom_trials VALUES (30, 11, 0, 0, 0, 0, '{"depth": 3}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:36:33.005467', '2026-11-22 02:36:33.069291', 0);
INSERT INTO public.fathom_trials VALUES (23, 5, 13, 13, 0, 13, '{"depth": 1, "lr": 0.0027030176782475283}', 'ended', 3, 3, 'lost', 'Worker ''w1'' was not heard of for 30 s.', 1, NULL, NULL, NULL, NULL, 9199632, 2000, 0.02, '2026-11-22 02:36:28.655057', '2026-11-22 02:36:28.874669', 0);
INSERT INTO public.fathom_trials VALUES (38, 11, 8, 8, 0, 8, '{"depth": 1}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:36:33.696133', '2026-11-22 02:36:33.751615', 0);
INSERT INTO public.fathom_trials VALUES (36, 11, 6, 6, 0, 6, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:36:33.49483', '2026-11-22 02:36:33.53161', 0);
INSERT INTO public.fathom_trials VALUES (31, 11, 1, 1, 0, 1, '{"depth": 3}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:36:33.126971', '2026-11-22 02:36:33.17884', 0);
INSERT INTO public.fathom_trials VALUES (37, 11, 7, 7, 0, 7, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:36:33.582495', '2026-11-22 02:36:33.644532', 0);
INSERT INTO public.fathom_trials VALUES (34, 11, 4, 4, 0, 4, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:36:33.355136', '2026-11-22 02:36:33.387074', 0);
INSERT INTO public.fathom_trials VALUES (39, 11, 9, 9, 0, 9, '{"depth": 1}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:36:33.788415', '2026-11-22 02:36:33.847466', 0);
INSERT INTO public.fathom_trials VALUES (40, 11, 10, 10, 0, 10, '{"depth": 3}', 'queued', 1, 0, NULL, '', NULL, NULL, NULL, NULL, NULL, 5195088, 0, 0, '2026-11-22 02:36:33.897536', NULL, 0);
INSERT INTO public.fathom_trials VALUES (44, 17, 1, 1, 0, 1, '{"depth": 1, "lr": 0.0001565493427643287}', 'ended', 1, 1, 'diverged', 'Zwei Größen: π ≥ 3, ''so'' \ 😀', 1, NULL, NULL, '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:36:34.427025', '2026-11-22 02:36:34.465577', 0);
INSERT INTO public.fathom_trials VALUES (45, 16, 1, 1, 0, 0, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:36:34.506742', '2026-11-22 02:36:34.548411', 0);
INSERT INTO public.fathom_trials VALUES (22, 5, 12, 12, 0, 12, '{"depth": 2, "lr": 0.00820303361002584}', 'ended', 3, 3, 'refused', 'It was refused.', 2, NULL, NULL, '{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}', NULL, 9671408, 3000, 0.03, '2026-11-22 02:36:28.417071', '2026-11-22 02:36:28.617555', 0);
INSERT INTO public.fathom_trials VALUES (47, 19, 0, 0, 0, 0, '{"x": 0.6369616873214543}', 'ended', 1, 0, 'finished', '', NULL, 0, NULL, '{"outcome":"finished","validation":0.0,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 0, 0, 0, '2026-11-22 02:36:34.646384', '2026-11-22 02:36:34.659758', 0);
INSERT INTO public.fathom_trials VALUES (25, 7, 0, 0, 0, 0, '{"depth": 2, "lr": 0.009203460091395207}', 'ended', 1, 0, 'cancelled', '', 2, NULL, NULL, '{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 1000, 0.01, '2026-11-22 02:36:28.990736', '2026-11-22 02:36:29.062139', 0);
INSERT INTO public.fathom_trials VALUES (49, 19, 2, 2, 0, 2, '{"x": 0.08082403917318748}', 'leased', 1, 0, NULL, '', NULL, NULL, NULL, NULL, NULL, 0, 0, 0, '2026-11-22 02:36:34.720636', NULL, 0);
INSERT INTO public.fathom_trials VALUES (29, 10, 0, 0, 0, 1000000, '{"depth": 1, "lr": 0.01}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:36:31.459428', '2026-11-22 02:36:31.530906', 0);
INSERT INTO public.fathom_trials VALUES (41, 15, 0, 0, 0, 0, '{}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 6707680, 2000, 0.02, '2026-11-22 02:36:34.106928', '2026-11-22 02:36:34.174626', 0);
INSERT INTO public.fathom_trials VALUES (42, 16, 0, 0, 0, 0, '{"depth": 1}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:36:34.214153', '2026-11-22 02:36:34.26686', 0);
INSERT INTO public.fathom_trials VALUES (43, 17, 0, 0, 0, 0, '{"depth": 2, "lr": 0.05}', 'ended', 2, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:36:34.291307', '2026-11-22 02:36:34.400632', 0);
INSERT INTO public.fathom_trials VALUES (46, 17, 2, 2, 0, 2, '{"depth": 3, "lr": 0.00044890937215369853}', 'leased', 1, 0, NULL, '', NULL, NULL, NULL, NULL, NULL, 5195088, 2000, 0.02, '2026-11-22 02:36:34.569447', NULL, 0);
INSERT INTO public.fathom_trials VALUES (48, 19, 1, 1, 0, 1, '{"x": 0.8897387912781343}', 'ended', 1, 0, 'finished', '', NULL, 0.25, NULL, '{"outcome":"finished","validation":0.25,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 0, 0, 0, '2026-11-22 02:36:34.673852', '2026-11-22 02:36:34.690004', 0);
INSERT INTO public.fathom_workers VALUES ('w1', 'here', 'cpu', 0, '{"versions": {}, "datasets": ["digits"], "families": ["mlp"], "methods": ["udn", "growth"], "measures": []}', '2026-11-22 02:36:25.735479', '2026-11-22 02:36:34.597407');
INSERT INTO public.studies VALUES (1, 'whole-9952fa8d23/searched/grid');
INSERT INTO public.studies VALUES (2, 'whole-9952fa8d23/searched/random');
INSERT INTO public.studies VALUES (3, 'whole-9952fa8d23/learned/growth');
INSERT INTO public.studies VALUES (4, 'whole-9952fa8d23/confirm');
INSERT INTO public.studies VALUES (5, 'ends-2bda21d6ef/searched/random');
INSERT INTO public.studies VALUES (6, 'ends-2bda21d6ef/confirm');
INSERT INTO public.studies VALUES (7, 'dropped-302894c73d/searched/random');
INSERT INTO public.studies VALUES (8, 'dropped-302894c73d/confirm');
INSERT INTO public.studies VALUES (9, 'bounded-df712ad189/searched/grid');
INSERT INTO public.studies VALUES (10, 'bounded-df712ad189/confirm');
INSERT INTO public.studies VALUES (11, 'learning-343a27a153/searched/controller');
INSERT INTO public.studies VALUES (12, 'learning-343a27a153/confirm');
INSERT INTO public.studies VALUES (13, 'informed-b3dce791b1/searched/tpe');
INSERT INTO public.studies VALUES (14, 'informed-b3dce791b1/confirm');
INSERT INTO public.studies VALUES (15, 'kept-42b1874eab/learned/udn');
INSERT INTO public.studies VALUES (16, 'kept-42b1874eab/searched/grid');
INSERT INTO public.studies VALUES (17, 'kept-42b1874eab/searched/random');
INSERT INTO public.studies VALUES (18, 'kept-42b1874eab/confirm');
INSERT INTO public.studies VALUES (19, 'bare-edac23ba94');
INSERT INTO public.study_directions VALUES (1, 'MAXIMIZE', 1, 0);
INSERT INTO public.study_directions VALUES (2, 'MAXIMIZE', 2, 0);
INSERT INTO public.study_directions VALUES (3, 'MAXIMIZE', 3, 0);
INSERT INTO public.study_directions VALUES (4, 'MAXIMIZE', 4, 0);
INSERT INTO public.study_directions VALUES (5, 'MAXIMIZE', 5, 0);
INSERT INTO public.study_directions VALUES (6, 'MAXIMIZE', 6, 0);
INSERT INTO public.study_directions VALUES (7, 'MAXIMIZE', 7, 0);
INSERT INTO public.study_directions VALUES (8, 'MAXIMIZE', 8, 0);
INSERT INTO public.study_directions VALUES (9, 'MAXIMIZE', 9, 0);
INSERT INTO public.study_directions VALUES (10, 'MINIMIZE', 9, 1);
INSERT INTO public.study_directions VALUES (11, 'MAXIMIZE', 10, 0);
INSERT INTO public.study_directions VALUES (12, 'MINIMIZE', 10, 1);
INSERT INTO public.study_directions VALUES (13, 'MAXIMIZE', 11, 0);
INSERT INTO public.study_directions VALUES (14, 'MAXIMIZE', 12, 0);
INSERT INTO public.study_directions VALUES (15, 'MAXIMIZE', 13, 0);
INSERT INTO public.study_directions VALUES (16, 'MAXIMIZE', 14, 0);
INSERT INTO public.study_directions VALUES (17, 'MAXIMIZE', 15, 0);
INSERT INTO public.study_directions VALUES (18, 'MAXIMIZE', 16, 0);
INSERT INTO public.study_directions VALUES (19, 'MAXIMIZE', 17, 0);
INSERT INTO public.study_directions VALUES (20, 'MAXIMIZE', 18, 0);
INSERT INTO public.study_directions VALUES (21, 'MINIMIZE', 19, 0);
INSERT INTO public.study_system_attributes VALUES (1, 1, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (2, 2, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (3, 3, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (4, 4, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (5, 5, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (6, 6, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (7, 7, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (8, 8, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (9, 9, 'study:metric_names', '["accuracy", "flops"]');
INSERT INTO public.study_system_attributes VALUES (10, 10, 'study:metric_names', '["accuracy", "flops"]');
INSERT INTO public.study_system_attributes VALUES (11, 11, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (12, 12, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (13, 13, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (14, 14, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (15, 15, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (16, 16, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (17, 17, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (18, 18, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (19, 19, 'study:metric_names', '["value"]');
INSERT INTO public.study_user_attributes VALUES (1, 1, 'fathom_experiment', '"9952fa8d23"');
INSERT INTO public.study_user_attributes VALUES (2, 1, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (3, 2, 'fathom_experiment', '"9952fa8d23"');
INSERT INTO public.study_user_attributes VALUES (4, 2, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (5, 3, 'fathom_experiment', '"9952fa8d23"');
INSERT INTO public.study_user_attributes VALUES (6, 3, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (7, 4, 'fathom_experiment', '"9952fa8d23"');
INSERT INTO public.study_user_attributes VALUES (8, 4, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (9, 5, 'fathom_experiment', '"2bda21d6ef"');
INSERT INTO public.study_user_attributes VALUES (10, 5, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (11, 6, 'fathom_experiment', '"2bda21d6ef"');
INSERT INTO public.study_user_attributes VALUES (12, 6, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (13, 7, 'fathom_experiment', '"302894c73d"');
INSERT INTO public.study_user_attributes VALUES (14, 7, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (15, 8, 'fathom_experiment', '"302894c73d"');
INSERT INTO public.study_user_attributes VALUES (16, 8, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (17, 9, 'fathom_experiment', '"df712ad189"');
INSERT INTO public.study_user_attributes VALUES (18, 9, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (19, 10, 'fathom_experiment', '"df712ad189"');
INSERT INTO public.study_user_attributes VALUES (20, 10, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (21, 11, 'fathom_experiment', '"343a27a153"');
INSERT INTO public.study_user_attributes VALUES (22, 11, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (23, 12, 'fathom_experiment', '"343a27a153"');
INSERT INTO public.study_user_attributes VALUES (24, 12, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (25, 13, 'fathom_experiment', '"b3dce791b1"');
INSERT INTO public.study_user_attributes VALUES (26, 13, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (27, 14, 'fathom_experiment', '"b3dce791b1"');
INSERT INTO public.study_user_attributes VALUES (28, 14, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (29, 15, 'fathom_experiment', '"42b1874eab"');
INSERT INTO public.study_user_attributes VALUES (30, 15, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (31, 16, 'fathom_experiment', '"42b1874eab"');
INSERT INTO public.study_user_attributes VALUES (32, 16, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (33, 17, 'fathom_experiment', '"42b1874eab"');
INSERT INTO public.study_user_attributes VALUES (34, 17, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (35, 18, 'fathom_experiment', '"42b1874eab"');
INSERT INTO public.study_user_attributes VALUES (36, 18, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (37, 19, 'metric', '"value"');
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
INSERT INTO public.trial_intermediate_values VALUES (70, 29, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (71, 29, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (72, 30, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (73, 30, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (74, 31, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (75, 31, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (76, 32, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (77, 32, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (78, 33, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (79, 33, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (80, 34, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (81, 34, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (82, 35, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (83, 35, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (84, 36, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (85, 36, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (86, 37, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (87, 37, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (88, 38, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (89, 38, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (90, 39, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (91, 39, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (92, 41, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (93, 41, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (94, 42, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (95, 42, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (96, 43, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (97, 43, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (98, 44, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (99, 44, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (100, 45, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (101, 45, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (102, 46, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (103, 46, 2, 0.5, 'FINITE');
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
INSERT INTO public.trial_params VALUES (46, 26, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (47, 27, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (48, 28, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (49, 29, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (50, 29, 'lr', 0.01, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (51, 30, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (52, 31, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (53, 32, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (54, 33, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (55, 34, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (56, 35, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (57, 36, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (58, 37, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (59, 38, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (60, 39, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (61, 40, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (67, 45, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (68, 46, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (69, 46, 'lr', 0.00044890937215369853, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (71, 48, 'x', 0.8897387912781343, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0, "high": 1.0, "log": false}}');
INSERT INTO public.trial_params VALUES (62, 42, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (63, 43, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (64, 43, 'lr', 0.05, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (65, 44, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (66, 44, 'lr', 0.0001565493427643287, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (70, 47, 'x', 0.6369616873214543, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0, "high": 1.0, "log": false}}');
INSERT INTO public.trial_params VALUES (72, 49, 'x', 0.08082403917318748, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0, "high": 1.0, "log": false}}');
INSERT INTO public.trial_system_attributes VALUES (1, 2, 'completed_rung_0', '0.25');
INSERT INTO public.trial_system_attributes VALUES (2, 5, 'completed_rung_0', '0.25');
INSERT INTO public.trial_system_attributes VALUES (3, 7, 'completed_rung_0', '0.25');
INSERT INTO public.trial_system_attributes VALUES (4, 26, 'constraints:parameters', '-10.0');
INSERT INTO public.trial_system_attributes VALUES (5, 27, 'constraints:parameters', '10.0');
INSERT INTO public.trial_system_attributes VALUES (6, 28, 'constraints:parameters', '30.0');
INSERT INTO public.trial_system_attributes VALUES (7, 29, 'constraints:parameters', '-10.0');
INSERT INTO public.trial_system_attributes VALUES (8, 30, 'fathom:log_probability', '-1.0982525329161255');
INSERT INTO public.trial_system_attributes VALUES (9, 31, 'fathom:log_probability', '-1.1120526260837404');
INSERT INTO public.trial_system_attributes VALUES (10, 32, 'fathom:log_probability', '-1.1019954461129013');
INSERT INTO public.trial_system_attributes VALUES (11, 33, 'fathom:log_probability', '-1.0922353437776124');
INSERT INTO public.trial_system_attributes VALUES (12, 34, 'fathom:log_probability', '-1.0886559753391576');
INSERT INTO public.trial_system_attributes VALUES (13, 35, 'fathom:log_probability', '-1.0902086849917503');
INSERT INTO public.trial_system_attributes VALUES (14, 36, 'fathom:log_probability', '-1.094328487892578');
INSERT INTO public.trial_system_attributes VALUES (15, 37, 'fathom:log_probability', '-1.0992162380143753');
INSERT INTO public.trial_system_attributes VALUES (16, 38, 'fathom:log_probability', '-1.0893073852625377');
INSERT INTO public.trial_system_attributes VALUES (17, 39, 'fathom:log_probability', '-1.0853488758210177');
INSERT INTO public.trial_system_attributes VALUES (18, 40, 'fathom:log_probability', '-1.1049663033223236');
INSERT INTO public.trial_system_attributes VALUES (19, 43, 'fathom:enqueued', '0');
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
INSERT INTO public.trial_user_attributes VALUES (139, 24, 'seed', '1000000');
INSERT INTO public.trial_user_attributes VALUES (140, 24, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (146, 24, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (147, 24, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (148, 24, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (149, 24, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (150, 26, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (151, 26, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (158, 27, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (159, 27, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (160, 27, 'outcome', '"infeasible"');
INSERT INTO public.trial_user_attributes VALUES (161, 27, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (162, 27, 'message', '"Never trained: 10 parameters too many."');
INSERT INTO public.trial_user_attributes VALUES (163, 27, 'parameters', '350.0');
INSERT INTO public.trial_user_attributes VALUES (164, 27, 'flops', '656.0');
INSERT INTO public.trial_user_attributes VALUES (165, 28, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (166, 28, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (167, 28, 'outcome', '"infeasible"');
INSERT INTO public.trial_user_attributes VALUES (168, 28, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (169, 28, 'message', '"Never trained: 30 parameters too many."');
INSERT INTO public.trial_user_attributes VALUES (170, 28, 'parameters', '370.0');
INSERT INTO public.trial_user_attributes VALUES (171, 28, 'flops', '688.0');
INSERT INTO public.trial_user_attributes VALUES (174, 29, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (175, 29, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (176, 29, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (177, 29, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (178, 29, 'parameters', '330.0');
INSERT INTO public.trial_user_attributes VALUES (179, 29, 'flops', '624.0');
INSERT INTO public.trial_user_attributes VALUES (180, 30, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (181, 30, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (186, 31, 'seed', '1');
INSERT INTO public.trial_user_attributes VALUES (187, 31, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (192, 32, 'seed', '2');
INSERT INTO public.trial_user_attributes VALUES (193, 32, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (198, 33, 'seed', '3');
INSERT INTO public.trial_user_attributes VALUES (199, 33, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (204, 34, 'seed', '4');
INSERT INTO public.trial_user_attributes VALUES (205, 34, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (210, 35, 'seed', '5');
INSERT INTO public.trial_user_attributes VALUES (211, 35, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (216, 36, 'seed', '6');
INSERT INTO public.trial_user_attributes VALUES (217, 36, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (222, 37, 'seed', '7');
INSERT INTO public.trial_user_attributes VALUES (223, 37, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (228, 38, 'seed', '8');
INSERT INTO public.trial_user_attributes VALUES (229, 38, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (234, 39, 'seed', '9');
INSERT INTO public.trial_user_attributes VALUES (235, 39, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (240, 40, 'seed', '10');
INSERT INTO public.trial_user_attributes VALUES (241, 40, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (242, 41, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (243, 41, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (251, 42, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (252, 42, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (253, 42, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (254, 42, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (257, 43, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (258, 43, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (259, 43, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (260, 43, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (267, 45, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (268, 45, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (273, 46, 'seed', '2');
INSERT INTO public.trial_user_attributes VALUES (274, 46, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (277, 47, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (278, 47, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (279, 48, 'seed', '1');
INSERT INTO public.trial_user_attributes VALUES (280, 48, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (124, 21, 'outcome', '"error"');
INSERT INTO public.trial_user_attributes VALUES (125, 21, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (126, 21, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (127, 21, 'message', '"It was error."');
INSERT INTO public.trial_user_attributes VALUES (128, 22, 'seed', '12');
INSERT INTO public.trial_user_attributes VALUES (129, 22, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (136, 23, 'outcome', '"lost"');
INSERT INTO public.trial_user_attributes VALUES (137, 23, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (138, 23, 'message', '"Worker ''w1'' was not heard of for 30 s."');
INSERT INTO public.trial_user_attributes VALUES (141, 25, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (142, 25, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (143, 25, 'outcome', '"cancelled"');
INSERT INTO public.trial_user_attributes VALUES (144, 25, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (145, 25, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (152, 26, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (153, 26, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (154, 26, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (155, 26, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (156, 26, 'parameters', '330.0');
INSERT INTO public.trial_user_attributes VALUES (157, 26, 'flops', '624.0');
INSERT INTO public.trial_user_attributes VALUES (172, 29, 'seed', '1000000');
INSERT INTO public.trial_user_attributes VALUES (173, 29, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (182, 30, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (183, 30, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (184, 30, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (185, 30, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (188, 31, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (189, 31, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (190, 31, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (191, 31, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (194, 32, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (195, 32, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (196, 32, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (197, 32, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (200, 33, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (201, 33, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (202, 33, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (203, 33, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (206, 34, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (207, 34, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (208, 34, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (209, 34, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (212, 35, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (213, 35, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (214, 35, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (215, 35, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (218, 36, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (219, 36, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (220, 36, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (221, 36, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (224, 37, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (225, 37, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (226, 37, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (227, 37, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (230, 38, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (231, 38, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (232, 38, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (233, 38, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (236, 39, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (237, 39, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (238, 39, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (239, 39, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (244, 41, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (245, 41, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (246, 41, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (247, 41, 'readouts', '{"argmin": 1, "param": 1, "one_se": 1, "smoothed_one_se": 1}');
INSERT INTO public.trial_user_attributes VALUES (248, 41, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (249, 42, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (250, 42, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (255, 43, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (256, 43, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (261, 44, 'seed', '1');
INSERT INTO public.trial_user_attributes VALUES (262, 44, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (263, 44, 'outcome', '"diverged"');
INSERT INTO public.trial_user_attributes VALUES (264, 44, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (265, 44, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (266, 44, 'message', '"Zwei Gr\u00f6\u00dfen: \u03c0 \u2265 3, ''so'' \\ \ud83d\ude00"');
INSERT INTO public.trial_user_attributes VALUES (269, 45, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (270, 45, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (271, 45, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (272, 45, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (275, 47, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (276, 47, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (281, 48, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (282, 48, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (283, 49, 'seed', '2');
INSERT INTO public.trial_user_attributes VALUES (284, 49, 'repetition', '0');
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
INSERT INTO public.trial_values VALUES (21, 26, 1, 624, 'FINITE');
INSERT INTO public.trial_values VALUES (22, 29, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (23, 29, 1, 624, 'FINITE');
INSERT INTO public.trial_values VALUES (24, 30, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (25, 31, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (26, 32, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (27, 33, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (28, 34, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (29, 35, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (30, 36, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (31, 37, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (32, 38, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (33, 39, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (34, 41, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (35, 42, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (36, 43, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (37, 45, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (38, 47, 0, 0, 'FINITE');
INSERT INTO public.trial_values VALUES (39, 48, 0, 0.25, 'FINITE');
INSERT INTO public.trials VALUES (1, 0, 1, 'COMPLETE', '2026-11-22 02:36:26.412946', '2026-11-22 02:36:26.465595');
INSERT INTO public.trials VALUES (2, 0, 2, 'COMPLETE', '2026-11-22 02:36:26.489562', '2026-11-22 02:36:26.552197');
INSERT INTO public.trials VALUES (3, 0, 3, 'COMPLETE', '2026-11-22 02:36:26.576249', '2026-11-22 02:36:26.645991');
INSERT INTO public.trials VALUES (4, 1, 1, 'COMPLETE', '2026-11-22 02:36:26.701884', '2026-11-22 02:36:26.750977');
INSERT INTO public.trials VALUES (5, 1, 2, 'COMPLETE', '2026-11-22 02:36:26.774536', '2026-11-22 02:36:26.817762');
INSERT INTO public.trials VALUES (6, 2, 1, 'COMPLETE', '2026-11-22 02:36:26.8403', '2026-11-22 02:36:26.881702');
INSERT INTO public.trials VALUES (7, 2, 2, 'COMPLETE', '2026-11-22 02:36:26.911645', '2026-11-22 02:36:26.950809');
INSERT INTO public.trials VALUES (8, 0, 4, 'COMPLETE', '2026-11-22 02:36:26.980615', '2026-11-22 02:36:27.010893');
INSERT INTO public.trials VALUES (9, 1, 4, 'COMPLETE', '2026-11-22 02:36:27.026641', '2026-11-22 02:36:27.060281');
INSERT INTO public.trials VALUES (10, 0, 5, 'COMPLETE', '2026-11-22 02:36:27.141166', '2026-11-22 02:36:27.221361');
INSERT INTO public.trials VALUES (11, 1, 5, 'COMPLETE', '2026-11-22 02:36:27.241879', '2026-11-22 02:36:27.297414');
INSERT INTO public.trials VALUES (12, 2, 5, 'COMPLETE', '2026-11-22 02:36:27.320983', '2026-11-22 02:36:27.373531');
INSERT INTO public.trials VALUES (13, 3, 5, 'COMPLETE', '2026-11-22 02:36:27.408154', '2026-11-22 02:36:27.470132');
INSERT INTO public.trials VALUES (14, 4, 5, 'COMPLETE', '2026-11-22 02:36:27.489588', '2026-11-22 02:36:27.549015');
INSERT INTO public.trials VALUES (15, 5, 5, 'COMPLETE', '2026-11-22 02:36:27.57482', '2026-11-22 02:36:27.689004');
INSERT INTO public.trials VALUES (16, 6, 5, 'COMPLETE', '2026-11-22 02:36:27.715994', '2026-11-22 02:36:27.785998');
INSERT INTO public.trials VALUES (17, 7, 5, 'COMPLETE', '2026-11-22 02:36:27.808768', '2026-11-22 02:36:27.896836');
INSERT INTO public.trials VALUES (18, 8, 5, 'PRUNED', '2026-11-22 02:36:27.916598', '2026-11-22 02:36:27.952626');
INSERT INTO public.trials VALUES (19, 9, 5, 'FAIL', '2026-11-22 02:36:27.991339', '2026-11-22 02:36:28.065397');
INSERT INTO public.trials VALUES (20, 10, 5, 'FAIL', '2026-11-22 02:36:28.10553', '2026-11-22 02:36:28.187253');
INSERT INTO public.trials VALUES (21, 11, 5, 'FAIL', '2026-11-22 02:36:28.220842', '2026-11-22 02:36:28.384871');
INSERT INTO public.trials VALUES (22, 12, 5, 'FAIL', '2026-11-22 02:36:28.417071', '2026-11-22 02:36:28.617555');
INSERT INTO public.trials VALUES (23, 13, 5, 'FAIL', '2026-11-22 02:36:28.655057', '2026-11-22 02:36:28.874669');
INSERT INTO public.trials VALUES (25, 0, 7, 'FAIL', '2026-11-22 02:36:28.990736', '2026-11-22 02:36:29.062139');
INSERT INTO public.trials VALUES (24, 0, 6, 'COMPLETE', '2026-11-22 02:36:28.956842', '2026-11-22 02:36:29.170278');
INSERT INTO public.trials VALUES (26, 0, 9, 'COMPLETE', '2026-11-22 02:36:29.214576', '2026-11-22 02:36:29.263757');
INSERT INTO public.trials VALUES (27, 1, 9, 'PRUNED', '2026-11-22 02:36:29.309481', '2026-11-22 02:36:29.314383');
INSERT INTO public.trials VALUES (28, 2, 9, 'PRUNED', '2026-11-22 02:36:29.333087', '2026-11-22 02:36:29.338322');
INSERT INTO public.trials VALUES (29, 0, 10, 'COMPLETE', '2026-11-22 02:36:31.459428', '2026-11-22 02:36:31.530906');
INSERT INTO public.trials VALUES (30, 0, 11, 'COMPLETE', '2026-11-22 02:36:33.005467', '2026-11-22 02:36:33.069291');
INSERT INTO public.trials VALUES (31, 1, 11, 'COMPLETE', '2026-11-22 02:36:33.126971', '2026-11-22 02:36:33.17884');
INSERT INTO public.trials VALUES (32, 2, 11, 'COMPLETE', '2026-11-22 02:36:33.214762', '2026-11-22 02:36:33.252913');
INSERT INTO public.trials VALUES (33, 3, 11, 'COMPLETE', '2026-11-22 02:36:33.290193', '2026-11-22 02:36:33.321943');
INSERT INTO public.trials VALUES (34, 4, 11, 'COMPLETE', '2026-11-22 02:36:33.355136', '2026-11-22 02:36:33.387074');
INSERT INTO public.trials VALUES (35, 5, 11, 'COMPLETE', '2026-11-22 02:36:33.41922', '2026-11-22 02:36:33.451386');
INSERT INTO public.trials VALUES (36, 6, 11, 'COMPLETE', '2026-11-22 02:36:33.49483', '2026-11-22 02:36:33.53161');
INSERT INTO public.trials VALUES (37, 7, 11, 'COMPLETE', '2026-11-22 02:36:33.582495', '2026-11-22 02:36:33.644532');
INSERT INTO public.trials VALUES (38, 8, 11, 'COMPLETE', '2026-11-22 02:36:33.696133', '2026-11-22 02:36:33.751615');
INSERT INTO public.trials VALUES (39, 9, 11, 'COMPLETE', '2026-11-22 02:36:33.788415', '2026-11-22 02:36:33.847466');
INSERT INTO public.trials VALUES (40, 10, 11, 'RUNNING', '2026-11-22 02:36:33.897536', NULL);
INSERT INTO public.trials VALUES (41, 0, 15, 'COMPLETE', '2026-11-22 02:36:34.106928', '2026-11-22 02:36:34.174626');
INSERT INTO public.trials VALUES (42, 0, 16, 'COMPLETE', '2026-11-22 02:36:34.214153', '2026-11-22 02:36:34.26686');
INSERT INTO public.trials VALUES (43, 0, 17, 'COMPLETE', '2026-11-22 02:36:34.291307', '2026-11-22 02:36:34.400632');
INSERT INTO public.trials VALUES (44, 1, 17, 'FAIL', '2026-11-22 02:36:34.427025', '2026-11-22 02:36:34.465577');
INSERT INTO public.trials VALUES (45, 1, 16, 'COMPLETE', '2026-11-22 02:36:34.506742', '2026-11-22 02:36:34.548411');
INSERT INTO public.trials VALUES (46, 2, 17, 'RUNNING', '2026-11-22 02:36:34.569447', NULL);
INSERT INTO public.trials VALUES (47, 0, 19, 'COMPLETE', '2026-11-22 02:36:34.646384', '2026-11-22 02:36:34.659758');
INSERT INTO public.trials VALUES (48, 1, 19, 'COMPLETE', '2026-11-22 02:36:34.673852', '2026-11-22 02:36:34.690004');
INSERT INTO public.trials VALUES (49, 2, 19, 'RUNNING', '2026-11-22 02:36:34.720636', NULL);
INSERT INTO public.version_info VALUES (1, 12, '5.0.0');
SELECT pg_catalog.setval('public.studies_study_id_seq', 19, true);
SELECT pg_catalog.setval('public.study_directions_study_direction_id_seq', 21, true);
SELECT pg_catalog.setval('public.study_system_attributes_study_system_attribute_id_seq', 19, true);
SELECT pg_catalog.setval('public.study_user_attributes_study_user_attribute_id_seq', 37, true);
SELECT pg_catalog.setval('public.trial_heartbeats_trial_heartbeat_id_seq', 1, false);
SELECT pg_catalog.setval('public.trial_intermediate_values_trial_intermediate_value_id_seq', 103, true);
SELECT pg_catalog.setval('public.trial_params_param_id_seq', 72, true);
SELECT pg_catalog.setval('public.trial_system_attributes_trial_system_attribute_id_seq', 19, true);
SELECT pg_catalog.setval('public.trial_user_attributes_trial_user_attribute_id_seq', 284, true);
SELECT pg_catalog.setval('public.trial_values_trial_value_id_seq', 39, true);
SELECT pg_catalog.setval('public.trials_trial_id_seq', 49, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.fathom_alembic_version
    ADD CONSTRAINT fathom_alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.fathom_artifacts
    ADD CONSTRAINT pk_fathom_artifacts PRIMARY KEY (trial_id, name);
ALTER TABLE ONLY public.fathom_enqueued
    ADD CONSTRAINT pk_fathom_enqueued PRIMARY KEY (study_id, "position");
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
ALTER TABLE ONLY public.fathom_transferred
    ADD CONSTRAINT pk_fathom_transferred PRIMARY KEY (study_id, "position");
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
ALTER TABLE ONLY public.fathom_enqueued
    ADD CONSTRAINT fk_fathom_enqueued_study_id FOREIGN KEY (study_id) REFERENCES public.fathom_studies(study_id);
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
ALTER TABLE ONLY public.fathom_transferred
    ADD CONSTRAINT fk_fathom_transferred_study_id FOREIGN KEY (study_id) REFERENCES public.fathom_studies(study_id);
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
