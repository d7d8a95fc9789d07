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
INSERT INTO public.fathom_alembic_version VALUES ('0002');
INSERT INTO public.fathom_artifacts VALUES (36, 'model.safetensors', 1, 7, '9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c', '36-587abb5fccc6d2cf');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:44:05.089494', '{"name": "whole"}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 2, 'trial.leased', 1, 1, '2026-11-22 02:44:05.559892', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 3, 'trial.measured', 1, 1, '2026-11-22 02:44:05.683832', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 4, 'trial.measured', 1, 1, '2026-11-22 02:44:05.764552', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 5, 'trial.ended', 1, 1, '2026-11-22 02:44:05.836295', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 6, 'trial.leased', 2, 2, '2026-11-22 02:44:06.024485', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 7, 'trial.measured', 2, 2, '2026-11-22 02:44:06.117067', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 8, 'trial.measured', 2, 2, '2026-11-22 02:44:06.221872', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 9, 'trial.ended', 2, 2, '2026-11-22 02:44:06.288582', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 10, 'trial.leased', 3, 3, '2026-11-22 02:44:06.420045', '{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 11, 'trial.grow', 3, 3, '2026-11-22 02:44:06.496053', '{"signals": 1}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 12, 'trial.measured', 3, 3, '2026-11-22 02:44:06.592289', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 13, 'trial.measured', 3, 3, '2026-11-22 02:44:06.646411', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 14, 'trial.ended', 3, 3, '2026-11-22 02:44:06.694055', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 15, 'study.complete', 3, NULL, '2026-11-22 02:44:06.753987', '{"label": "learned/growth"}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 16, 'trial.leased', 1, 4, '2026-11-22 02:44:06.870243', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 17, 'trial.measured', 1, 4, '2026-11-22 02:44:06.944637', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 18, 'trial.measured', 1, 4, '2026-11-22 02:44:07.031182', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 19, 'trial.ended', 1, 4, '2026-11-22 02:44:07.100553', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 20, 'trial.leased', 2, 5, '2026-11-22 02:44:07.278242', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.00026850081530694004}}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 21, 'trial.measured', 2, 5, '2026-11-22 02:44:07.344607', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 22, 'trial.measured', 2, 5, '2026-11-22 02:44:07.4231', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 23, 'trial.ended', 2, 5, '2026-11-22 02:44:07.510341', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 24, 'trial.leased', 1, 6, '2026-11-22 02:44:07.691806', '{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 25, 'trial.measured', 1, 6, '2026-11-22 02:44:07.828588', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 26, 'trial.measured', 1, 6, '2026-11-22 02:44:07.864297', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 27, 'trial.ended', 1, 6, '2026-11-22 02:44:07.95163', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 28, 'study.complete', 1, NULL, '2026-11-22 02:44:08.016113', '{"label": "searched/grid"}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 29, 'trial.leased', 2, 7, '2026-11-22 02:44:08.221875', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.001105558243550669}}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 30, 'trial.measured', 2, 7, '2026-11-22 02:44:08.304626', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 31, 'trial.measured', 2, 7, '2026-11-22 02:44:08.41889', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 32, 'trial.ended', 2, 7, '2026-11-22 02:44:08.475369', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 33, 'study.complete', 2, NULL, '2026-11-22 02:44:08.529036', '{"label": "searched/random"}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 34, 'confirmation.planned', 4, NULL, '2026-11-22 02:44:08.620586', '{"runs": 2, "depths": [1]}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 35, 'trial.leased', 4, 8, '2026-11-22 02:44:08.759076', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.01}}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 36, 'trial.measured', 4, 8, '2026-11-22 02:44:08.830721', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 37, 'trial.measured', 4, 8, '2026-11-22 02:44:08.850123', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 38, 'trial.ended', 4, 8, '2026-11-22 02:44:08.873537', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 39, 'trial.leased', 4, 9, '2026-11-22 02:44:08.980564', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 40, 'trial.measured', 4, 9, '2026-11-22 02:44:09.027139', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 41, 'trial.measured', 4, 9, '2026-11-22 02:44:09.037554', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 42, 'trial.ended', 4, 9, '2026-11-22 02:44:09.046456', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 43, 'study.complete', 4, NULL, '2026-11-22 02:44:09.116918', '{"label": "confirm"}');
INSERT INTO public.fathom_events VALUES ('54d094f0fa', 44, 'experiment.complete', NULL, NULL, '2026-11-22 02:44:09.119397', '{}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:44:09.326035', '{"name": "ends"}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 2, 'trial.leased', 5, 10, '2026-11-22 02:44:09.537074', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 3, 'trial.measured', 5, 10, '2026-11-22 02:44:09.585373', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 4, 'trial.measured', 5, 10, '2026-11-22 02:44:09.630351', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 5, 'trial.queued', 5, 10, '2026-11-22 02:44:09.687192', '{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 6, 'trial.leased', 5, 10, '2026-11-22 02:44:09.73316', '{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 7, 'trial.measured', 5, 10, '2026-11-22 02:44:09.797859', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 8, 'trial.measured', 5, 10, '2026-11-22 02:44:09.857314', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 9, 'trial.ended', 5, 10, '2026-11-22 02:44:09.913055', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 10, 'trial.leased', 5, 11, '2026-11-22 02:44:10.020553', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.00026850081530694004}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 11, 'trial.measured', 5, 11, '2026-11-22 02:44:10.108553', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 12, 'trial.measured', 5, 11, '2026-11-22 02:44:10.192152', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 13, 'trial.measured', 5, 11, '2026-11-22 02:44:10.262563', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 14, 'trial.measured', 5, 11, '2026-11-22 02:44:10.376606', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 15, 'trial.ended', 5, 11, '2026-11-22 02:44:10.454729', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 17, 'trial.measured', 5, 12, '2026-11-22 02:44:10.652846', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 18, 'trial.measured', 5, 12, '2026-11-22 02:44:10.710812', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 19, 'trial.measured', 5, 12, '2026-11-22 02:44:10.763319', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 20, 'trial.measured', 5, 12, '2026-11-22 02:44:10.814194', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 21, 'trial.ended', 5, 12, '2026-11-22 02:44:10.856866', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 23, 'trial.measured', 5, 13, '2026-11-22 02:44:11.01657', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 24, 'trial.measured', 5, 13, '2026-11-22 02:44:11.067658', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 25, 'trial.measured', 5, 13, '2026-11-22 02:44:11.153102', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 26, 'trial.measured', 5, 13, '2026-11-22 02:44:11.237945', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 27, 'trial.ended', 5, 13, '2026-11-22 02:44:11.317081', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 29, 'trial.measured', 5, 14, '2026-11-22 02:44:11.582467', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 30, 'trial.measured', 5, 14, '2026-11-22 02:44:11.657033', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 31, 'trial.measured', 5, 14, '2026-11-22 02:44:11.735988', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 32, 'trial.measured', 5, 14, '2026-11-22 02:44:11.814775', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 33, 'trial.ended', 5, 14, '2026-11-22 02:44:11.884859', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 35, 'trial.measured', 5, 15, '2026-11-22 02:44:12.061092', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 36, 'trial.measured', 5, 15, '2026-11-22 02:44:12.112033', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 37, 'trial.measured', 5, 15, '2026-11-22 02:44:12.169962', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 38, 'trial.measured', 5, 15, '2026-11-22 02:44:12.236805', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 39, 'trial.ended', 5, 15, '2026-11-22 02:44:12.337707', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 41, 'trial.measured', 5, 16, '2026-11-22 02:44:12.599695', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 42, 'trial.measured', 5, 16, '2026-11-22 02:44:12.679335', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 43, 'trial.measured', 5, 16, '2026-11-22 02:44:12.785086', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 44, 'trial.measured', 5, 16, '2026-11-22 02:44:12.846172', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 45, 'trial.ended', 5, 16, '2026-11-22 02:44:12.932883', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 46, 'trial.leased', 5, 17, '2026-11-22 02:44:13.13266', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.001640270238854343}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 52, 'trial.leased', 5, 18, '2026-11-22 02:44:13.788653', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.010441502680795193}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 55, 'trial.ended', 5, 18, '2026-11-22 02:44:14.107719', '{"state": "pruned", "outcome": "pruned", "depth": 1, "value": -2.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 56, 'trial.leased', 5, 19, '2026-11-22 02:44:14.373695', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.02499991834053958}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 62, 'trial.measured', 5, 20, '2026-11-22 02:44:15.074835', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 63, 'trial.measured', 5, 20, '2026-11-22 02:44:15.146797', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 64, 'trial.measured', 5, 20, '2026-11-22 02:44:15.212738', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 65, 'trial.ended', 5, 20, '2026-11-22 02:44:15.270182', '{"state": "fail", "outcome": "diverged", "depth": 2, "value": null}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 66, 'trial.leased', 5, 21, '2026-11-22 02:44:15.438388', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.0001852555684309631}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 71, 'trial.leased', 5, 21, '2026-11-22 02:44:15.873335', '{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.0001852555684309631}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 76, 'trial.leased', 5, 21, '2026-11-22 02:44:16.345059', '{"attempt": 3, "worker": "w1", "params": {"depth": 2, "lr": 0.0001852555684309631}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 82, 'trial.measured', 5, 22, '2026-11-22 02:44:17.02912', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 83, 'trial.measured', 5, 22, '2026-11-22 02:44:17.155388', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 85, 'trial.leased', 5, 22, '2026-11-22 02:44:17.368089', '{"attempt": 2, "worker": "w1", "params": {"depth": 3, "lr": 0.009837312600726043}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 88, 'trial.queued', 5, 22, '2026-11-22 02:44:17.727069', '{"attempt": 2, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 90, 'trial.measured', 5, 22, '2026-11-22 02:44:17.996855', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 91, 'trial.measured', 5, 22, '2026-11-22 02:44:18.049864', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 93, 'study.stopped', 5, NULL, '2026-11-22 02:44:18.290314', '{"label": "searched/random", "because": "the budget of 13 trials is handed out"}');
INSERT INTO public.fathom_events VALUES ('2621947f02', 2, 'trial.leased', 7, 24, '2026-11-22 02:44:18.694823', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('2621947f02', 5, 'trial.ended', 7, 24, '2026-11-22 02:44:18.875745', '{"state": "fail", "outcome": "cancelled", "depth": 1, "value": null}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 99, 'trial.measured', 6, 23, '2026-11-22 02:44:19.138257', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 101, 'trial.ended', 6, 23, '2026-11-22 02:44:19.200623', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 102, 'study.complete', 6, NULL, '2026-11-22 02:44:19.273028', '{"label": "confirm"}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 103, 'experiment.complete', NULL, NULL, '2026-11-22 02:44:19.276997', '{}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 2, 'trial.leased', 9, 25, '2026-11-22 02:44:19.358117', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 4, 'trial.measured', 9, 25, '2026-11-22 02:44:19.45372', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 6, 'trial.leased', 9, 26, '2026-11-22 02:44:19.61836', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.00026850081530694004}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 16, 'trial.leased', 5, 12, '2026-11-22 02:44:10.589686', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.001105558243550669}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 22, 'trial.leased', 5, 13, '2026-11-22 02:44:10.969207', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0013481554238345408}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 28, 'trial.leased', 5, 14, '2026-11-22 02:44:11.480592', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00040529111468806623}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 34, 'trial.leased', 5, 15, '2026-11-22 02:44:11.997777', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.012725588834672525}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 40, 'trial.leased', 5, 16, '2026-11-22 02:44:12.482667', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0756559772776971}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 47, 'trial.measured', 5, 17, '2026-11-22 02:44:13.232585', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 48, 'trial.measured', 5, 17, '2026-11-22 02:44:13.285582', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 49, 'trial.measured', 5, 17, '2026-11-22 02:44:13.403128', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 50, 'trial.measured', 5, 17, '2026-11-22 02:44:13.486188', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 51, 'trial.ended', 5, 17, '2026-11-22 02:44:13.572659', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 53, 'trial.measured', 5, 18, '2026-11-22 02:44:13.892611', '{"step": 1, "validation": -1.0, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 54, 'trial.measured', 5, 18, '2026-11-22 02:44:13.995948', '{"step": 2, "validation": -2.0, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 57, 'trial.measured', 5, 19, '2026-11-22 02:44:14.52829', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 58, 'trial.measured', 5, 19, '2026-11-22 02:44:14.617701', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 59, 'trial.measured', 5, 19, '2026-11-22 02:44:14.677565', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 60, 'trial.ended', 5, 19, '2026-11-22 02:44:14.756602', '{"state": "fail", "outcome": "out_of_memory", "depth": 3, "value": null}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 61, 'trial.leased', 5, 20, '2026-11-22 02:44:14.999558', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.02981078413939374}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 67, 'trial.measured', 5, 21, '2026-11-22 02:44:15.50673', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 68, 'trial.measured', 5, 21, '2026-11-22 02:44:15.596003', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 69, 'trial.measured', 5, 21, '2026-11-22 02:44:15.676365', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 70, 'trial.queued', 5, 21, '2026-11-22 02:44:15.756679', '{"attempt": 1, "outcome": "error", "message": "It was error."}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 72, 'trial.measured', 5, 21, '2026-11-22 02:44:15.965828', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 73, 'trial.measured', 5, 21, '2026-11-22 02:44:16.057306', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 74, 'trial.measured', 5, 21, '2026-11-22 02:44:16.156621', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 75, 'trial.queued', 5, 21, '2026-11-22 02:44:16.241025', '{"attempt": 2, "outcome": "error", "message": "It was error."}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 77, 'trial.measured', 5, 21, '2026-11-22 02:44:16.431836', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 78, 'trial.measured', 5, 21, '2026-11-22 02:44:16.567386', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 79, 'trial.measured', 5, 21, '2026-11-22 02:44:16.672868', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 80, 'trial.ended', 5, 21, '2026-11-22 02:44:16.712387', '{"state": "fail", "outcome": "error", "depth": 2, "value": null}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 81, 'trial.leased', 5, 22, '2026-11-22 02:44:16.909381', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.009837312600726043}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 84, 'trial.queued', 5, 22, '2026-11-22 02:44:17.237903', '{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 86, 'trial.measured', 5, 22, '2026-11-22 02:44:17.46997', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 87, 'trial.measured', 5, 22, '2026-11-22 02:44:17.596159', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 89, 'trial.leased', 5, 22, '2026-11-22 02:44:17.837589', '{"attempt": 3, "worker": "w1", "params": {"depth": 3, "lr": 0.009837312600726043}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 92, 'trial.ended', 5, 22, '2026-11-22 02:44:18.14052', '{"state": "fail", "outcome": "lost", "depth": 3, "value": null}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 94, 'study.complete', 5, NULL, '2026-11-22 02:44:18.353584', '{"label": "searched/random"}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 95, 'confirmation.planned', 6, NULL, '2026-11-22 02:44:18.411347', '{"runs": 1, "depths": [1]}');
INSERT INTO public.fathom_events VALUES ('2621947f02', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:44:18.454561', '{"name": "dropped"}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 96, 'trial.leased', 6, 23, '2026-11-22 02:44:18.572577', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 97, 'trial.queued', 6, 23, '2026-11-22 02:44:18.778635', '{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO public.fathom_events VALUES ('2621947f02', 3, 'experiment.cancelled', NULL, NULL, '2026-11-22 02:44:18.79055', '{}');
INSERT INTO public.fathom_events VALUES ('2621947f02', 4, 'trial.measured', 7, 24, '2026-11-22 02:44:18.861988', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:44:18.992416', '{"name": "learning"}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 98, 'trial.leased', 6, 23, '2026-11-22 02:44:19.096783', '{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('1423dea8e0', 100, 'trial.measured', 6, 23, '2026-11-22 02:44:19.156676', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 3, 'trial.measured', 9, 25, '2026-11-22 02:44:19.400971', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 5, 'trial.ended', 9, 25, '2026-11-22 02:44:19.479682', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 7, 'trial.measured', 9, 26, '2026-11-22 02:44:19.765312', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 9, 'trial.ended', 9, 26, '2026-11-22 02:44:19.876294', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 11, 'trial.measured', 9, 27, '2026-11-22 02:44:20.052054', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 13, 'trial.ended', 9, 27, '2026-11-22 02:44:20.098932', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 15, 'trial.measured', 9, 28, '2026-11-22 02:44:20.214585', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 17, 'trial.ended', 9, 28, '2026-11-22 02:44:20.258231', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 19, 'trial.measured', 9, 29, '2026-11-22 02:44:20.441611', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 21, 'trial.ended', 9, 29, '2026-11-22 02:44:20.473', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 8, 'trial.measured', 9, 26, '2026-11-22 02:44:19.824654', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 10, 'trial.leased', 9, 27, '2026-11-22 02:44:20.00351', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.001105558243550669}}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 12, 'trial.measured', 9, 27, '2026-11-22 02:44:20.072633', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 14, 'trial.leased', 9, 28, '2026-11-22 02:44:20.173551', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0013481554238345408}}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 16, 'trial.measured', 9, 28, '2026-11-22 02:44:20.23494', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 18, 'trial.leased', 9, 29, '2026-11-22 02:44:20.357663', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00040529111468806623}}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 20, 'trial.measured', 9, 29, '2026-11-22 02:44:20.465704', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 22, 'trial.leased', 9, 30, '2026-11-22 02:44:20.496371', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.012725588834672525}}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 24, 'trial.measured', 9, 30, '2026-11-22 02:44:20.533405', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 26, 'trial.leased', 9, 31, '2026-11-22 02:44:20.665258', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0756559772776971}}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 28, 'trial.measured', 9, 31, '2026-11-22 02:44:20.7566', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 30, 'trial.leased', 9, 32, '2026-11-22 02:44:20.879148', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.001640270238854343}}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 32, 'trial.measured', 9, 32, '2026-11-22 02:44:20.968693', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 34, 'trial.leased', 9, 33, '2026-11-22 02:44:21.071532', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.010441502680795193}}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 36, 'trial.measured', 9, 33, '2026-11-22 02:44:21.148939', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 38, 'trial.leased', 9, 34, '2026-11-22 02:44:21.248187', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.02499991834053958}}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 40, 'trial.measured', 9, 34, '2026-11-22 02:44:21.288635', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 42, 'trial.leased', 9, 35, '2026-11-22 02:44:21.353832', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.02981078413939374}}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 3, 'trial.measured', 11, 36, '2026-11-22 02:44:21.804865', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 5, 'trial.ended', 11, 36, '2026-11-22 02:44:21.905021', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 6, 'study.complete', 11, NULL, '2026-11-22 02:44:21.966605', '{"label": "learned/udn"}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 7, 'trial.leased', 12, 37, '2026-11-22 02:44:22.058217', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 9, 'trial.measured', 12, 37, '2026-11-22 02:44:22.185658', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 11, 'trial.leased', 13, 38, '2026-11-22 02:44:22.345561', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 16, 'trial.measured', 13, 38, '2026-11-22 02:44:22.679586', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 17, 'trial.measured', 13, 38, '2026-11-22 02:44:22.732802', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 18, 'trial.ended', 13, 38, '2026-11-22 02:44:22.763604', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 20, 'trial.measured', 13, 39, '2026-11-22 02:44:22.870776', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 21, 'trial.measured', 13, 39, '2026-11-22 02:44:22.938066', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 22, 'trial.ended', 13, 39, '2026-11-22 02:44:23.000034', '{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 23, 'trial.leased', 12, 40, '2026-11-22 02:44:23.210092', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 25, 'trial.measured', 12, 40, '2026-11-22 02:44:23.286644', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 27, 'trial.leased', 13, 41, '2026-11-22 02:44:23.396756', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.001105558243550669}}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 23, 'trial.measured', 9, 30, '2026-11-22 02:44:20.52493', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 25, 'trial.ended', 9, 30, '2026-11-22 02:44:20.550752', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 27, 'trial.measured', 9, 31, '2026-11-22 02:44:20.722098', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 29, 'trial.ended', 9, 31, '2026-11-22 02:44:20.792729', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 31, 'trial.measured', 9, 32, '2026-11-22 02:44:20.936014', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 33, 'trial.ended', 9, 32, '2026-11-22 02:44:20.998856', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 35, 'trial.measured', 9, 33, '2026-11-22 02:44:21.121613', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 37, 'trial.ended', 9, 33, '2026-11-22 02:44:21.181324', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 39, 'trial.measured', 9, 34, '2026-11-22 02:44:21.27167', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 41, 'trial.ended', 9, 34, '2026-11-22 02:44:21.306431', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 43, 'trial.queued', 9, 35, '2026-11-22 02:44:21.391049', '{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO public.fathom_events VALUES ('4ec46ef20f', 44, 'experiment.paused', NULL, NULL, '2026-11-22 02:44:21.436587', '{}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:44:21.505126', '{"name": "kept"}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 2, 'trial.leased', 11, 36, '2026-11-22 02:44:21.684987', '{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 4, 'trial.measured', 11, 36, '2026-11-22 02:44:21.850562', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 8, 'trial.measured', 12, 37, '2026-11-22 02:44:22.120738', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 10, 'trial.ended', 12, 37, '2026-11-22 02:44:22.23304', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 12, 'trial.measured', 13, 38, '2026-11-22 02:44:22.390949', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 13, 'trial.measured', 13, 38, '2026-11-22 02:44:22.452983', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 14, 'trial.queued', 13, 38, '2026-11-22 02:44:22.526519', '{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 15, 'trial.leased', 13, 38, '2026-11-22 02:44:22.589175', '{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 19, 'trial.leased', 13, 39, '2026-11-22 02:44:22.829857', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.00026850081530694004}}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 24, 'trial.measured', 12, 40, '2026-11-22 02:44:23.257044', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 26, 'trial.ended', 12, 40, '2026-11-22 02:44:23.312729', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 28, 'trial.measured', 13, 41, '2026-11-22 02:44:23.452562', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('099f54243f', 29, 'trial.measured', 13, 41, '2026-11-22 02:44:23.498123', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_experiments VALUES ('54d094f0fa', 'whole', 'complete', '{"name":"whole","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":"none","searched":"grid"},{"name":null,"fixed":{},"pruner":"successive_halving","trials":3,"searched":"random"},{"name":null,"fixed":{"lr":0.01},"readout":"param","runs":1,"new_block":null,"initial_depth":null,"learned":"growth","criterion":"metric","patience":1,"min_improvement":0.005,"give_up":null}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of whole', '2026-11-22 02:44:05.089494', '2026-11-22 02:44:09.119397', 'Use depth 1 (lr 0.01): test accuracy 0.400 over 1 fresh seed, the only depth tested; learned/growth found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1).', 44);
INSERT INTO public.fathom_experiments VALUES ('1423dea8e0', 'ends', 'complete', '{"name":"ends","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"profile":null},"training":{"epochs":4,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":"median","trials":20,"searched":"random"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":13,"flops":null,"gpu_seconds":null}}', 'of ends', '2026-11-22 02:44:09.326035', '2026-11-22 02:44:19.276997', 'Use depth 1 (lr 0.03117): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/random found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1 and searched/random stopped early).', 103);
INSERT INTO public.fathom_experiments VALUES ('099f54243f', 'kept', 'running', '{"name":"kept","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"readout":"knee","runs":1,"learned":"udn","posterior":"poisson","initial_rate":1.0,"prior_rate":0.5,"quantile":0.95},{"name":null,"fixed":{"lr":0.01},"pruner":"none","searched":"grid"},{"name":null,"fixed":{},"pruner":"median","trials":4,"searched":"random"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of kept', '2026-11-22 02:44:21.505126', NULL, NULL, 29);
INSERT INTO public.fathom_experiments VALUES ('2621947f02', 'dropped', 'cancelled', '{"name":"dropped","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":"none","trials":14,"searched":"random"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of dropped', '2026-11-22 02:44:18.454561', '2026-11-22 02:44:18.79055', NULL, 5);
INSERT INTO public.fathom_experiments VALUES ('4ec46ef20f', 'learning', 'paused', '{"name":"learning","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":"none","trials":14,"searched":"random"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of learning', '2026-11-22 02:44:18.992416', NULL, NULL, 44);
INSERT INTO public.fathom_leases VALUES ('78b657e94eeb9a61d9195d7a', 1, 1, 'w1', 'e28e6d53e21bee75b3eb7196b04aa7f2', 'ask-000001', 0, '2026-11-22 02:44:05.559892', '2026-11-22 02:44:35.736561', '2026-11-22 02:44:05.832918', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('fec15aaee3c2962e2e3bef21', 16, 1, 'w1', '71b705685fab42b6fbfefd9646b1a816', 'ask-000018', 0, '2026-11-22 02:44:12.482667', '2026-11-22 02:44:42.842478', '2026-11-22 02:44:12.927597', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('0084a36c2f1784a7a9535211', 7, 1, 'w1', '34379020930d01cd1a9742a3105010ed', 'ask-000007', 0, '2026-11-22 02:44:08.221875', '2026-11-22 02:44:38.404536', '2026-11-22 02:44:08.468534', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('2226cd62bcd23d123ba0f38a', 2, 1, 'w1', '15b06bdc947d9580bb2b396b97c1f634', 'ask-000002', 0, '2026-11-22 02:44:06.024485', '2026-11-22 02:44:36.211839', '2026-11-22 02:44:06.282538', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('de9a2257b00dc68440345998', 12, 1, 'w1', '30e1ba5e8142c14e3c94e7160e4d5754', 'ask-000014', 0, '2026-11-22 02:44:10.589686', '2026-11-22 02:44:40.808581', '2026-11-22 02:44:10.853803', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('d2aef53c410c8b27f4247060', 10, 1, 'w1', '36b01d301da97b18e95b38eb7a3cebb1', 'ask-000011', 0, '2026-11-22 02:44:09.537074', '2000-01-01 00:00:00', '2026-11-22 02:44:09.687192', 'lost', 'Worker ''w1'' was not heard of for 30 s.', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', true);
INSERT INTO public.fathom_leases VALUES ('adfdf097961681996382b095', 10, 2, 'w1', '6025805234bffd7b52e4c7dc48fbb66f', 'ask-000012', 0, '2026-11-22 02:44:09.73316', '2026-11-22 02:44:39.84631', '2026-11-22 02:44:09.911982', 'cancelled', 'An earlier attempt finished.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('5b0bf07c586b06172ab94667', 3, 1, 'w1', 'c82991ce8eaa73ceb2ed82184bcc4500', 'ask-000003', 0, '2026-11-22 02:44:06.420045', '2026-11-22 02:44:36.631284', '2026-11-22 02:44:06.690794', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('fc30b2308d3c8bccd5344e16', 8, 1, 'w1', 'e031ceae13152fbf230e549e0dd29457', 'ask-000008', 0, '2026-11-22 02:44:08.759076', '2026-11-22 02:44:38.845731', '2026-11-22 02:44:08.86009', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('35158173f7ccc3fb3a520670', 4, 1, 'w1', '84fdc4d145e0a99260c3ccad516c6a20', 'ask-000004', 0, '2026-11-22 02:44:06.870243', '2026-11-22 02:44:36.988583', '2026-11-22 02:44:07.095115', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('f4a6bf91980c541ff79b108b', 9, 1, 'w1', '2298e3b380b64d5ad0ac5cea5df34244', 'ask-000009', 0, '2026-11-22 02:44:08.980564', '2026-11-22 02:44:39.034728', '2026-11-22 02:44:09.045735', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('488a512b9ac3d925c14de2ab', 5, 1, 'w1', '6a231fbac7d38689d608e8516fe03a9c', 'ask-000005', 0, '2026-11-22 02:44:07.278242', '2026-11-22 02:44:37.399738', '2026-11-22 02:44:07.509553', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('d404a7b198bc775b81be8aa5', 6, 1, 'w1', '567b4559c11d6ed27ec568761eebf642', 'ask-000006', 0, '2026-11-22 02:44:07.691806', '2026-11-22 02:44:37.857803', '2026-11-22 02:44:07.942073', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('2888e2b9c118a5572c18f588', 15, 1, 'w1', 'e2af77a04963442aa6c887ccab12e23c', 'ask-000017', 0, '2026-11-22 02:44:11.997777', '2026-11-22 02:44:42.220233', '2026-11-22 02:44:12.326727', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('d5ebec69d5b5d269479d9b13', 11, 1, 'w1', '119d229a2b86dec3f242a098fb2b9571', 'ask-000013', 0, '2026-11-22 02:44:10.020553', '2026-11-22 02:44:40.342868', '2026-11-22 02:44:10.453393', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('c9b2efe4204f6ebf6f81695f', 14, 1, 'w1', '26fdc7c0ec5d136db74b2a2f4b54a2d4', 'ask-000016', 0, '2026-11-22 02:44:11.480592', '2026-11-22 02:44:41.800657', '2026-11-22 02:44:11.881678', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('a63b3d41ab420114130b443f', 13, 1, 'w1', 'd17f5599352700ee185fc2e02f339afb', 'ask-000015', 0, '2026-11-22 02:44:10.969207', '2026-11-22 02:44:41.225021', '2026-11-22 02:44:11.315566', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('c44a1e411fb94590cd150722', 17, 1, 'w1', '2d8e5916964c611440a8967c73804491', 'ask-000019', 0, '2026-11-22 02:44:13.13266', '2026-11-22 02:44:43.462597', '2026-11-22 02:44:13.563577', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('a18153f8fd10e888124399e8', 18, 1, 'w1', 'cff4dae9ed11fb3efb80064aef202f1e', 'ask-000020', 0, '2026-11-22 02:44:13.788653', '2026-11-22 02:44:43.965089', '2026-11-22 02:44:14.089795', 'pruned', 'It was pruned.', '{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('bc1fd8928da629afdd7ba325', 22, 2, 'w1', '7424b24c738a8c37253562e2ac9c3f64', 'ask-000027', 0, '2026-11-22 02:44:17.368089', '2000-01-01 00:00:00', '2026-11-22 02:44:17.727069', 'lost', 'Worker ''w1'' was not heard of for 30 s.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('8280c27be97135045697aebb', 19, 1, 'w1', '7345b7f0c5dd773e58a4332586a06609', 'ask-000021', 0, '2026-11-22 02:44:14.373695', '2026-11-22 02:44:44.67454', '2026-11-22 02:44:14.740591', 'out_of_memory', 'It was out_of_memory.', '{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('7644058d0b126baca67239dd', 39, 1, 'w1', '20c6edd341eeca113fffba4072c6851a', 'ask-000048', 0, '2026-11-22 02:44:22.829857', '2026-11-22 02:44:52.918507', '2026-11-22 02:44:22.998965', 'diverged', 'Zwei Größen: π ≥ 3, ''so'' \ 😀', '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('68657060afdca34d2496aa4e', 23, 2, 'w1', '5ff25962a92d9f163dc407b53cbfb7a2', 'ask-000032', 0, '2026-11-22 02:44:19.096783', '2026-11-22 02:44:49.154424', '2026-11-22 02:44:19.192497', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('05813250e720e77289491a06', 20, 1, 'w1', '651bc4013920207a2ea50a52a677c89f', 'ask-000022', 0, '2026-11-22 02:44:14.999558', '2026-11-22 02:44:45.202037', '2026-11-22 02:44:15.267907', 'diverged', 'It was diverged.', '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('5de50f07fbee8f13000a3853', 21, 1, 'w1', 'f5d8fc293858cacfb4af425a75861f94', 'ask-000023', 0, '2026-11-22 02:44:15.438388', '2026-11-22 02:44:45.658306', '2026-11-22 02:44:15.756679', 'error', 'It was error.', '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('fd616af93fb407c7c0e1f47a', 21, 2, 'w1', 'a562198a3a69ae2d84b6ea4564c06b06', 'ask-000024', 0, '2026-11-22 02:44:15.873335', '2026-11-22 02:44:46.136328', '2026-11-22 02:44:16.241025', 'error', 'It was error.', '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('17c9ee41a3da69a250ffee6a', 21, 3, 'w1', '654839a2236c750337747ab1ed16375b', 'ask-000025', 0, '2026-11-22 02:44:16.345059', '2026-11-22 02:44:46.669289', '2026-11-22 02:44:16.711652', 'error', 'It was error.', '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('a17f01ee434e2360ba26605c', 22, 1, 'w1', 'fde8e9716444a618b8be1d3bc9b811e8', 'ask-000026', 0, '2026-11-22 02:44:16.909381', '2000-01-01 00:00:00', '2026-11-22 02:44:17.237903', 'lost', 'Worker ''w1'' was not heard of for 30 s.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('bd9f37bf33f97021976936b1', 36, 1, 'w1', 'cd483d633806d0e834a1500dee648c66', 'ask-000044', 0, '2026-11-22 02:44:21.684987', '2026-11-22 02:44:51.837824', '2026-11-22 02:44:21.89771', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('374b4f6b6258364d00415b40', 22, 3, 'w1', 'feaaf817f95acf4454f049bd57e2c623', 'ask-000028', 0, '2026-11-22 02:44:17.837589', '2000-01-01 00:00:00', '2026-11-22 02:44:18.129064', 'lost', 'Worker ''w1'' was not heard of for 30 s.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('7ad614709b0c0c2a47fe9662', 23, 1, 'w1', 'c3352fae3a59ec9ac190cd1685ef30c5', 'ask-000030', 0, '2026-11-22 02:44:18.572577', '2026-11-22 02:44:48.572577', '2026-11-22 02:44:18.778635', 'preempted', '', '{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('3098a63087d4e9dc04f2412e', 38, 2, 'w1', 'e0982511497c6ff53ab050b2a4d8bf63', 'ask-000047', 0, '2026-11-22 02:44:22.589175', '2026-11-22 02:44:52.724253', '2026-11-22 02:44:22.763067', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('0338819b69646667050a8034', 24, 1, 'w1', '7b66d9ef54a1190bdbf30375368517d0', 'ask-000031', 0, '2026-11-22 02:44:18.694823', '2026-11-22 02:44:48.859862', '2026-11-22 02:44:18.87492', 'cancelled', '', '{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('0884b7ba3d9db72e59c259cb', 30, 1, 'w1', '758ca3966ea0dfb9daf36cecb68d4f80', 'ask-000038', 0, '2026-11-22 02:44:20.496371', '2026-11-22 02:44:50.531371', '2026-11-22 02:44:20.550216', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('5377c96da70cde8e563cf3f0', 25, 1, 'w1', '00e386669fa3370b3dec64c61ca402b1', 'ask-000033', 0, '2026-11-22 02:44:19.358117', '2026-11-22 02:44:49.448607', '2026-11-22 02:44:19.479045', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('e40bf954f7544e88544aecc9', 34, 1, 'w1', '7a3139ffc193c6226d402c20e3ba6662', 'ask-000042', 0, '2026-11-22 02:44:21.248187', '2026-11-22 02:44:51.286637', '2026-11-22 02:44:21.305838', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('afb14e746ba9ce1890d17e63', 41, 1, 'w1', 'aac5b7cbe5efbc07bab3004df8404abb', 'ask-000050', 0, '2026-11-22 02:44:23.396756', '2026-11-22 02:44:53.486596', NULL, NULL, '', NULL, false);
INSERT INTO public.fathom_leases VALUES ('eb87f2ea276c7f00e5006a50', 26, 1, 'w1', '722bf1120141f32fd120ca1e4ae33715', 'ask-000034', 0, '2026-11-22 02:44:19.61836', '2026-11-22 02:44:49.792906', '2026-11-22 02:44:19.875475', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('0ae6ee1fd8010d39564908c5', 31, 1, 'w1', '91241e5415525650f52c976a6205312a', 'ask-000039', 0, '2026-11-22 02:44:20.665258', '2026-11-22 02:44:50.745489', '2026-11-22 02:44:20.788792', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('de6dbc6b5c1835e07fd77212', 35, 1, 'w1', '2780786a94a6e130654a3c25c7213108', 'ask-000043', 0, '2026-11-22 02:44:21.353832', '2026-11-22 02:44:51.353832', '2026-11-22 02:44:21.391049', 'preempted', '', '{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('457df5b14694005ac3c86393', 27, 1, 'w1', '2422fe6a288eca138fa02e0b02fdd25c', 'ask-000035', 0, '2026-11-22 02:44:20.00351', '2026-11-22 02:44:50.070561', '2026-11-22 02:44:20.09832', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('06936b26216a4836ac717c94', 38, 1, 'w1', 'd1b9aff5e7535632ebd9dfd59e6c5663', 'ask-000046', 0, '2026-11-22 02:44:22.345561', '2026-11-22 02:44:52.438407', '2026-11-22 02:44:22.526519', 'preempted', '', '{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('26b0835bb9b129f2110e6f1c', 32, 1, 'w1', 'd28866918b37fcc31cc774af4d98c4da', 'ask-000040', 0, '2026-11-22 02:44:20.879148', '2026-11-22 02:44:50.958369', '2026-11-22 02:44:20.994497', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('83aebda8b019a5ea18e19c90', 28, 1, 'w1', 'f32c06494247d756e85d0ef436b44dce', 'ask-000036', 0, '2026-11-22 02:44:20.173551', '2026-11-22 02:44:50.232663', '2026-11-22 02:44:20.257672', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('f5f4d3fe064c564181583e1d', 29, 1, 'w1', '10ba473466e66aaa33a0241ededff458', 'ask-000037', 0, '2026-11-22 02:44:20.357663', '2026-11-22 02:44:50.463434', '2026-11-22 02:44:20.472333', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('150037251fe3025b4c07f9bc', 37, 1, 'w1', '3412ff0ebc641cff88d94520926defca', 'ask-000045', 0, '2026-11-22 02:44:22.058217', '2026-11-22 02:44:52.16596', '2026-11-22 02:44:22.226281', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('dce2b7db2e83994cdc500c2e', 33, 1, 'w1', 'd0318eb4fcae2da6c31a5b6e647d67e0', 'ask-000041', 0, '2026-11-22 02:44:21.071532', '2026-11-22 02:44:51.146438', '2026-11-22 02:44:21.180688', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('150bb19b1a89ee5f54727008', 40, 1, 'w1', 'd633d8c409676831875230773d4b2662', 'ask-000049', 0, '2026-11-22 02:44:23.210092', '2026-11-22 02:44:53.280551', '2026-11-22 02:44:23.309218', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
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
INSERT INTO public.fathom_measurements VALUES (20, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (20, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (20, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 3, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 3, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (25, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (26, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (27, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (28, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (29, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (30, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (31, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (32, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (33, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (34, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (36, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (37, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (38, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (38, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (39, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (39, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (40, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
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
INSERT INTO public.fathom_measurements VALUES (22, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (24, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (25, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (26, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (27, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (28, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (29, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (30, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (31, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (32, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (33, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (34, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (36, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (37, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (38, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (38, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (40, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (41, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (41, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_studies VALUES (3, '54d094f0fa', 2, 'learned/growth', 'learned', 'growth', 'whole-54d094f0fa/learned/growth', 'complete', 1, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (1, '54d094f0fa', 0, 'searched/grid', 'searched', 'grid', 'whole-54d094f0fa/searched/grid', 'complete', 3, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (2, '54d094f0fa', 1, 'searched/random', 'searched', 'random', 'whole-54d094f0fa/searched/random', 'complete', 3, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (4, '54d094f0fa', 3, 'confirm', 'confirm', 'confirm', 'whole-54d094f0fa/confirm', 'complete', 2, '[{"params": {"depth": 1, "lr": 0.01}, "seed": 0, "serves": ["searched/grid", "learned/growth"]}, {"params": {"depth": 1, "lr": 0.031168738980646375}, "seed": 0, "serves": ["searched/random"]}]', NULL);
INSERT INTO public.fathom_studies VALUES (5, '1423dea8e0', 0, 'searched/random', 'searched', 'random', 'ends-1423dea8e0/searched/random', 'complete', 20, NULL, 'the budget of 13 trials is handed out');
INSERT INTO public.fathom_studies VALUES (7, '2621947f02', 0, 'searched/random', 'searched', 'random', 'dropped-2621947f02/searched/random', 'complete', 14, NULL, 'the experiment was cancelled');
INSERT INTO public.fathom_studies VALUES (8, '2621947f02', 1, 'confirm', 'confirm', 'confirm', 'dropped-2621947f02/confirm', 'complete', 0, NULL, 'the experiment was cancelled');
INSERT INTO public.fathom_studies VALUES (9, '4ec46ef20f', 0, 'searched/random', 'searched', 'random', 'learning-4ec46ef20f/searched/random', 'running', 14, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (10, '4ec46ef20f', 1, 'confirm', 'confirm', 'confirm', 'learning-4ec46ef20f/confirm', 'waiting', 0, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (6, '1423dea8e0', 1, 'confirm', 'confirm', 'confirm', 'ends-1423dea8e0/confirm', 'complete', 1, '[{"params": {"depth": 1, "lr": 0.031168738980646375}, "seed": 0, "serves": ["searched/random"]}]', NULL);
INSERT INTO public.fathom_studies VALUES (12, '099f54243f', 1, 'searched/grid', 'searched', 'grid', 'kept-099f54243f/searched/grid', 'running', 3, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (13, '099f54243f', 2, 'searched/random', 'searched', 'random', 'kept-099f54243f/searched/random', 'running', 4, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (14, '099f54243f', 3, 'confirm', 'confirm', 'confirm', 'kept-099f54243f/confirm', 'waiting', 0, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (11, '099f54243f', 0, 'learned/udn', 'learned', 'udn', 'kept-099f54243f/learned/udn', 'complete', 1, NULL, NULL);
INSERT INTO public.fathom_tokens VALUES ('301d922725e2', 'someone''s', '990546de285a082445526ea955a1951796dcb4550e40899b45f2f776383bbe46', 'read work', '2026-11-22 02:44:02.359153', NULL, NULL);
INSERT INTO public.fathom_tokens VALUES ('2f182be8caef', 'a guest''s', '25f7c6152c29d27df14a409b33a2e6eb69693f36347f0240860e68afa494c382', 'read', '2026-11-22 02:44:02.359153', '2026-11-23 02:44:02.359153', NULL);
INSERT INTO public.fathom_tokens VALUES ('3f8164b46af2', 'a lost one', '52fda915f7980eff25c66c5b6a576bf535310dee6a1a3d7a81377ffb3dd31409', 'submit', '2026-11-22 02:44:02.359153', NULL, '2026-11-22 02:44:02.359153');
INSERT INTO public.fathom_trials VALUES (14, 5, 4, 4, 0, 4, '{"depth": 2, "lr": 0.00040529111468806623}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9671408, 4000, 0.04, '2026-11-22 02:44:11.457573', '2026-11-22 02:44:11.884859', 0);
INSERT INTO public.fathom_trials VALUES (15, 5, 5, 5, 0, 5, '{"depth": 1, "lr": 0.012725588834672525}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 4000, 0.04, '2026-11-22 02:44:11.981235', '2026-11-22 02:44:12.337707', 0);
INSERT INTO public.fathom_trials VALUES (1, 1, 0, 0, 0, 0, '{"depth": 3}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:44:05.498742', '2026-11-22 02:44:05.836295', 0);
INSERT INTO public.fathom_trials VALUES (8, 4, 0, 0, 0, 1000000, '{"depth": 1, "lr": 0.01}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:44:08.721266', '2026-11-22 02:44:08.873537', 0);
INSERT INTO public.fathom_trials VALUES (11, 5, 1, 1, 0, 1, '{"depth": 1, "lr": 0.00026850081530694004}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 4000, 0.04, '2026-11-22 02:44:10.004534', '2026-11-22 02:44:10.454729', 0);
INSERT INTO public.fathom_trials VALUES (2, 2, 0, 0, 0, 0, '{"depth": 1, "lr": 0.031168738980646375}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:44:05.996614', '2026-11-22 02:44:06.288582', 0);
INSERT INTO public.fathom_trials VALUES (13, 5, 3, 3, 0, 3, '{"depth": 1, "lr": 0.0013481554238345408}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 4000, 0.04, '2026-11-22 02:44:10.953153', '2026-11-22 02:44:11.317081', 0);
INSERT INTO public.fathom_trials VALUES (9, 4, 1, 1, 0, 1000000, '{"depth": 1, "lr": 0.031168738980646375}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:44:08.957801', '2026-11-22 02:44:09.046456', 0);
INSERT INTO public.fathom_trials VALUES (3, 3, 0, 0, 0, 0, '{}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5671840, 2000, 0.02, '2026-11-22 02:44:06.401861', '2026-11-22 02:44:06.694055', 1);
INSERT INTO public.fathom_trials VALUES (4, 1, 1, 1, 0, 0, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:44:06.853843', '2026-11-22 02:44:07.100553', 0);
INSERT INTO public.fathom_trials VALUES (5, 2, 1, 1, 0, 1, '{"depth": 1, "lr": 0.00026850081530694004}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:44:07.249106', '2026-11-22 02:44:07.510341', 0);
INSERT INTO public.fathom_trials VALUES (12, 5, 2, 2, 0, 2, '{"depth": 2, "lr": 0.001105558243550669}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9671408, 4000, 0.04, '2026-11-22 02:44:10.576552', '2026-11-22 02:44:10.856866', 0);
INSERT INTO public.fathom_trials VALUES (10, 5, 0, 0, 0, 0, '{"depth": 1, "lr": 0.031168738980646375}', 'ended', 2, 1, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 2000, 0.02, '2026-11-22 02:44:09.504597', '2026-11-22 02:44:09.913055', 0);
INSERT INTO public.fathom_trials VALUES (6, 1, 2, 2, 0, 0, '{"depth": 1}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:44:07.636631', '2026-11-22 02:44:07.95163', 0);
INSERT INTO public.fathom_trials VALUES (16, 5, 6, 6, 0, 6, '{"depth": 1, "lr": 0.0756559772776971}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 4000, 0.04, '2026-11-22 02:44:12.454702', '2026-11-22 02:44:12.932883', 0);
INSERT INTO public.fathom_trials VALUES (17, 5, 7, 7, 0, 7, '{"depth": 3, "lr": 0.001640270238854343}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 10143184, 4000, 0.04, '2026-11-22 02:44:13.108672', '2026-11-22 02:44:13.572659', 0);
INSERT INTO public.fathom_trials VALUES (7, 2, 2, 2, 0, 2, '{"depth": 2, "lr": 0.001105558243550669}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:44:08.191277', '2026-11-22 02:44:08.475369', 0);
INSERT INTO public.fathom_trials VALUES (22, 5, 12, 12, 0, 12, '{"depth": 3, "lr": 0.009837312600726043}', 'ended', 3, 3, 'lost', 'Worker ''w1'' was not heard of for 30 s.', 3, NULL, NULL, NULL, NULL, 10143184, 2000, 0.02, '2026-11-22 02:44:16.875493', '2026-11-22 02:44:18.14052', 0);
INSERT INTO public.fathom_trials VALUES (18, 5, 8, 8, 0, 8, '{"depth": 1, "lr": 0.010441502680795193}', 'ended', 1, 0, 'pruned', 'It was pruned.', 1, -2, NULL, '{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}', 2, 9199632, 2000, 0.02, '2026-11-22 02:44:13.752686', '2026-11-22 02:44:14.107719', 0);
INSERT INTO public.fathom_trials VALUES (36, 11, 0, 0, 0, 0, '{}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 6707680, 2000, 0.02, '2026-11-22 02:44:21.673017', '2026-11-22 02:44:21.905021', 0);
INSERT INTO public.fathom_trials VALUES (33, 9, 8, 8, 0, 8, '{"depth": 1, "lr": 0.010441502680795193}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:44:21.064949', '2026-11-22 02:44:21.181324', 0);
INSERT INTO public.fathom_trials VALUES (19, 5, 9, 9, 0, 9, '{"depth": 3, "lr": 0.02499991834053958}', 'ended', 1, 1, 'out_of_memory', 'It was out_of_memory.', 3, NULL, NULL, '{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}', NULL, 10143184, 3000, 0.03, '2026-11-22 02:44:14.332837', '2026-11-22 02:44:14.756602', 0);
INSERT INTO public.fathom_trials VALUES (20, 5, 10, 10, 0, 10, '{"depth": 2, "lr": 0.02981078413939374}', 'ended', 1, 1, 'diverged', 'It was diverged.', 2, NULL, NULL, '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}', NULL, 9671408, 3000, 0.03, '2026-11-22 02:44:14.967029', '2026-11-22 02:44:15.270182', 0);
INSERT INTO public.fathom_trials VALUES (26, 9, 1, 1, 0, 1, '{"depth": 1, "lr": 0.00026850081530694004}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:44:19.573977', '2026-11-22 02:44:19.876294', 0);
INSERT INTO public.fathom_trials VALUES (30, 9, 5, 5, 0, 5, '{"depth": 1, "lr": 0.012725588834672525}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:44:20.492821', '2026-11-22 02:44:20.550752', 0);
INSERT INTO public.fathom_trials VALUES (27, 9, 2, 2, 0, 2, '{"depth": 2, "lr": 0.001105558243550669}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:44:19.993141', '2026-11-22 02:44:20.098932', 0);
INSERT INTO public.fathom_trials VALUES (32, 9, 7, 7, 0, 7, '{"depth": 3, "lr": 0.001640270238854343}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:44:20.871643', '2026-11-22 02:44:20.998856', 0);
INSERT INTO public.fathom_trials VALUES (34, 9, 9, 9, 0, 9, '{"depth": 3, "lr": 0.02499991834053958}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:44:21.238808', '2026-11-22 02:44:21.306431', 0);
INSERT INTO public.fathom_trials VALUES (21, 5, 11, 11, 0, 11, '{"depth": 2, "lr": 0.0001852555684309631}', 'ended', 3, 3, 'error', 'It was error.', 2, NULL, NULL, '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', NULL, 9671408, 3000, 0.03, '2026-11-22 02:44:15.429403', '2026-11-22 02:44:16.712387', 0);
INSERT INTO public.fathom_trials VALUES (28, 9, 3, 3, 0, 3, '{"depth": 1, "lr": 0.0013481554238345408}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:44:20.161435', '2026-11-22 02:44:20.258231', 0);
INSERT INTO public.fathom_trials VALUES (24, 7, 0, 0, 0, 0, '{"depth": 1, "lr": 0.031168738980646375}', 'ended', 1, 0, 'cancelled', '', 1, NULL, NULL, '{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 1000, 0.01, '2026-11-22 02:44:18.671069', '2026-11-22 02:44:18.875745', 0);
INSERT INTO public.fathom_trials VALUES (23, 6, 0, 0, 0, 1000000, '{"depth": 1, "lr": 0.031168738980646375}', 'ended', 2, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 2000, 0.02, '2026-11-22 02:44:18.569343', '2026-11-22 02:44:19.200623', 0);
INSERT INTO public.fathom_trials VALUES (31, 9, 6, 6, 0, 6, '{"depth": 1, "lr": 0.0756559772776971}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:44:20.649238', '2026-11-22 02:44:20.792729', 0);
INSERT INTO public.fathom_trials VALUES (25, 9, 0, 0, 0, 0, '{"depth": 1, "lr": 0.031168738980646375}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:44:19.319096', '2026-11-22 02:44:19.479682', 0);
INSERT INTO public.fathom_trials VALUES (35, 9, 10, 10, 0, 10, '{"depth": 2, "lr": 0.02981078413939374}', 'queued', 1, 0, NULL, '', NULL, NULL, NULL, NULL, NULL, 4953456, 0, 0, '2026-11-22 02:44:21.346359', NULL, 0);
INSERT INTO public.fathom_trials VALUES (29, 9, 4, 4, 0, 4, '{"depth": 2, "lr": 0.00040529111468806623}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:44:20.341358', '2026-11-22 02:44:20.473', 0);
INSERT INTO public.fathom_trials VALUES (37, 12, 0, 0, 0, 0, '{"depth": 3}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:44:22.04539', '2026-11-22 02:44:22.23304', 0);
INSERT INTO public.fathom_trials VALUES (39, 13, 1, 1, 0, 1, '{"depth": 1, "lr": 0.00026850081530694004}', 'ended', 1, 1, 'diverged', 'Zwei Größen: π ≥ 3, ''so'' \ 😀', 1, NULL, NULL, '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:44:22.81959', '2026-11-22 02:44:23.000034', 0);
INSERT INTO public.fathom_trials VALUES (38, 13, 0, 0, 0, 0, '{"depth": 1, "lr": 0.031168738980646375}', 'ended', 2, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:44:22.334123', '2026-11-22 02:44:22.763604', 0);
INSERT INTO public.fathom_trials VALUES (40, 12, 1, 1, 0, 0, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:44:23.199605', '2026-11-22 02:44:23.312729', 0);
INSERT INTO public.fathom_trials VALUES (41, 13, 2, 2, 0, 2, '{"depth": 2, "lr": 0.001105558243550669}', 'leased', 1, 0, NULL, '', NULL, NULL, NULL, NULL, NULL, 4953456, 2000, 0.02, '2026-11-22 02:44:23.388915', NULL, 0);
INSERT INTO public.fathom_workers VALUES ('w1', 'here', 'cpu', 0, '{"versions": {}, "datasets": ["digits"], "families": ["mlp"], "methods": ["udn", "growth"]}', '2026-11-22 02:44:02.941577', '2026-11-22 02:44:23.486596');
INSERT INTO public.studies VALUES (1, 'whole-54d094f0fa/searched/grid');
INSERT INTO public.studies VALUES (2, 'whole-54d094f0fa/searched/random');
INSERT INTO public.studies VALUES (3, 'whole-54d094f0fa/learned/growth');
INSERT INTO public.studies VALUES (4, 'whole-54d094f0fa/confirm');
INSERT INTO public.studies VALUES (5, 'ends-1423dea8e0/searched/random');
INSERT INTO public.studies VALUES (6, 'ends-1423dea8e0/confirm');
INSERT INTO public.studies VALUES (7, 'dropped-2621947f02/searched/random');
INSERT INTO public.studies VALUES (8, 'dropped-2621947f02/confirm');
INSERT INTO public.studies VALUES (9, 'learning-4ec46ef20f/searched/random');
INSERT INTO public.studies VALUES (10, 'learning-4ec46ef20f/confirm');
INSERT INTO public.studies VALUES (11, 'kept-099f54243f/learned/udn');
INSERT INTO public.studies VALUES (12, 'kept-099f54243f/searched/grid');
INSERT INTO public.studies VALUES (13, 'kept-099f54243f/searched/random');
INSERT INTO public.studies VALUES (14, 'kept-099f54243f/confirm');
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
INSERT INTO public.study_user_attributes VALUES (1, 1, 'fathom_experiment', '"54d094f0fa"');
INSERT INTO public.study_user_attributes VALUES (2, 1, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (3, 2, 'fathom_experiment', '"54d094f0fa"');
INSERT INTO public.study_user_attributes VALUES (4, 2, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (5, 3, 'fathom_experiment', '"54d094f0fa"');
INSERT INTO public.study_user_attributes VALUES (6, 3, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (7, 4, 'fathom_experiment', '"54d094f0fa"');
INSERT INTO public.study_user_attributes VALUES (8, 4, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (9, 5, 'fathom_experiment', '"1423dea8e0"');
INSERT INTO public.study_user_attributes VALUES (10, 5, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (11, 6, 'fathom_experiment', '"1423dea8e0"');
INSERT INTO public.study_user_attributes VALUES (12, 6, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (13, 7, 'fathom_experiment', '"2621947f02"');
INSERT INTO public.study_user_attributes VALUES (14, 7, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (15, 8, 'fathom_experiment', '"2621947f02"');
INSERT INTO public.study_user_attributes VALUES (16, 8, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (17, 9, 'fathom_experiment', '"4ec46ef20f"');
INSERT INTO public.study_user_attributes VALUES (18, 9, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (19, 10, 'fathom_experiment', '"4ec46ef20f"');
INSERT INTO public.study_user_attributes VALUES (20, 10, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (21, 11, 'fathom_experiment', '"099f54243f"');
INSERT INTO public.study_user_attributes VALUES (22, 11, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (23, 12, 'fathom_experiment', '"099f54243f"');
INSERT INTO public.study_user_attributes VALUES (24, 12, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (25, 13, 'fathom_experiment', '"099f54243f"');
INSERT INTO public.study_user_attributes VALUES (26, 13, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (27, 14, 'fathom_experiment', '"099f54243f"');
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
INSERT INTO public.trial_intermediate_values VALUES (62, 24, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (63, 23, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (64, 23, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (65, 25, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (66, 25, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (67, 26, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (68, 26, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (69, 27, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (70, 27, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (71, 28, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (72, 28, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (73, 29, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (74, 29, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (75, 30, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (76, 30, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (77, 31, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (78, 31, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (79, 32, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (80, 32, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (81, 33, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (82, 33, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (83, 34, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (84, 34, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (85, 36, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (86, 36, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (87, 37, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (88, 37, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (89, 38, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (90, 38, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (91, 39, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (92, 39, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (93, 40, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (94, 40, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (95, 41, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (96, 41, 2, 0.5, 'FINITE');
INSERT INTO public.trial_params VALUES (1, 1, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (2, 2, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (3, 2, 'lr', 0.031168738980646375, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (4, 4, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (5, 5, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (6, 5, 'lr', 0.00026850081530694004, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (7, 6, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (8, 7, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (9, 7, 'lr', 0.001105558243550669, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (10, 8, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (11, 8, 'lr', 0.01, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (12, 9, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (13, 9, 'lr', 0.031168738980646375, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (14, 10, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (15, 10, 'lr', 0.031168738980646375, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (16, 11, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (17, 11, 'lr', 0.00026850081530694004, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (18, 12, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (19, 12, 'lr', 0.001105558243550669, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (20, 13, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (21, 13, 'lr', 0.0013481554238345408, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (22, 14, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (23, 14, 'lr', 0.00040529111468806623, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (24, 15, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (25, 15, 'lr', 0.012725588834672525, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (26, 16, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (27, 16, 'lr', 0.0756559772776971, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (28, 17, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (29, 17, 'lr', 0.001640270238854343, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (30, 18, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (31, 18, 'lr', 0.010441502680795193, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (32, 19, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (33, 19, 'lr', 0.02499991834053958, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (34, 20, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (35, 20, 'lr', 0.02981078413939374, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (36, 21, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (37, 21, 'lr', 0.0001852555684309631, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (38, 22, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (39, 22, 'lr', 0.009837312600726043, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (40, 23, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (41, 23, 'lr', 0.031168738980646375, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (42, 24, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (43, 24, 'lr', 0.031168738980646375, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (44, 25, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (45, 25, 'lr', 0.031168738980646375, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (46, 26, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (47, 26, 'lr', 0.00026850081530694004, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (48, 27, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (49, 27, 'lr', 0.001105558243550669, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (50, 28, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (51, 28, 'lr', 0.0013481554238345408, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (52, 29, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (53, 29, 'lr', 0.00040529111468806623, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (54, 30, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (55, 30, 'lr', 0.012725588834672525, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (56, 31, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (57, 31, 'lr', 0.0756559772776971, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (58, 32, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (59, 32, 'lr', 0.001640270238854343, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (60, 33, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (61, 33, 'lr', 0.010441502680795193, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (62, 34, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (63, 34, 'lr', 0.02499991834053958, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (64, 35, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (65, 35, 'lr', 0.02981078413939374, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (66, 37, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (67, 38, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (68, 38, 'lr', 0.031168738980646375, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (71, 40, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (72, 41, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (73, 41, 'lr', 0.001105558243550669, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (69, 39, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (70, 39, 'lr', 0.00026850081530694004, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_system_attributes VALUES (1, 2, 'completed_rung_0', '0.25');
INSERT INTO public.trial_system_attributes VALUES (2, 5, 'completed_rung_0', '0.25');
INSERT INTO public.trial_system_attributes VALUES (3, 7, 'completed_rung_0', '0.25');
INSERT INTO public.trial_user_attributes VALUES (1, 1, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (2, 1, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (3, 1, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (4, 1, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (5, 1, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (6, 1, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (7, 2, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (8, 2, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (9, 2, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (10, 2, 'depth', '1');
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
INSERT INTO public.trial_user_attributes VALUES (35, 6, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (36, 6, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (37, 6, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (38, 7, 'seed', '2');
INSERT INTO public.trial_user_attributes VALUES (39, 7, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (40, 7, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (41, 7, 'depth', '2');
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
INSERT INTO public.trial_user_attributes VALUES (59, 10, 'depth', '1');
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
INSERT INTO public.trial_user_attributes VALUES (71, 12, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (72, 12, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (73, 12, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (74, 13, 'seed', '3');
INSERT INTO public.trial_user_attributes VALUES (75, 13, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (76, 13, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (77, 13, 'depth', '1');
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
INSERT INTO public.trial_user_attributes VALUES (89, 15, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (90, 15, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (91, 15, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (92, 16, 'seed', '6');
INSERT INTO public.trial_user_attributes VALUES (93, 16, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (94, 16, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (95, 16, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (96, 16, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (97, 16, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (98, 17, 'seed', '7');
INSERT INTO public.trial_user_attributes VALUES (99, 17, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (100, 17, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (101, 17, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (102, 17, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (103, 17, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (104, 18, 'seed', '8');
INSERT INTO public.trial_user_attributes VALUES (105, 18, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (106, 18, 'outcome', '"pruned"');
INSERT INTO public.trial_user_attributes VALUES (107, 18, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (108, 18, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (109, 18, 'message', '"It was pruned."');
INSERT INTO public.trial_user_attributes VALUES (110, 19, 'seed', '9');
INSERT INTO public.trial_user_attributes VALUES (111, 19, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (112, 19, 'outcome', '"out_of_memory"');
INSERT INTO public.trial_user_attributes VALUES (113, 19, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (114, 19, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (115, 19, 'message', '"It was out_of_memory."');
INSERT INTO public.trial_user_attributes VALUES (116, 20, 'seed', '10');
INSERT INTO public.trial_user_attributes VALUES (117, 20, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (118, 20, 'outcome', '"diverged"');
INSERT INTO public.trial_user_attributes VALUES (119, 20, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (120, 20, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (121, 20, 'message', '"It was diverged."');
INSERT INTO public.trial_user_attributes VALUES (122, 21, 'seed', '11');
INSERT INTO public.trial_user_attributes VALUES (123, 21, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (135, 24, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (136, 24, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (137, 24, 'outcome', '"cancelled"');
INSERT INTO public.trial_user_attributes VALUES (138, 24, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (139, 24, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (140, 23, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (141, 23, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (142, 23, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (143, 23, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (144, 25, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (145, 25, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (150, 26, 'seed', '1');
INSERT INTO public.trial_user_attributes VALUES (151, 26, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (156, 27, 'seed', '2');
INSERT INTO public.trial_user_attributes VALUES (157, 27, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (162, 28, 'seed', '3');
INSERT INTO public.trial_user_attributes VALUES (163, 28, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (168, 29, 'seed', '4');
INSERT INTO public.trial_user_attributes VALUES (169, 29, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (174, 30, 'seed', '5');
INSERT INTO public.trial_user_attributes VALUES (175, 30, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (180, 31, 'seed', '6');
INSERT INTO public.trial_user_attributes VALUES (181, 31, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (186, 32, 'seed', '7');
INSERT INTO public.trial_user_attributes VALUES (187, 32, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (192, 33, 'seed', '8');
INSERT INTO public.trial_user_attributes VALUES (193, 33, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (198, 34, 'seed', '9');
INSERT INTO public.trial_user_attributes VALUES (199, 34, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (204, 35, 'seed', '10');
INSERT INTO public.trial_user_attributes VALUES (205, 35, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (208, 36, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (209, 36, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (210, 36, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (211, 36, 'readouts', '{"argmin": 1, "param": 1, "one_se": 1, "smoothed_one_se": 1}');
INSERT INTO public.trial_user_attributes VALUES (212, 36, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (213, 37, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (214, 37, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (219, 38, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (220, 38, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (221, 38, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (222, 38, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (223, 38, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (224, 38, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (227, 39, 'outcome', '"diverged"');
INSERT INTO public.trial_user_attributes VALUES (228, 39, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (229, 39, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (230, 39, 'message', '"Zwei Gr\u00f6\u00dfen: \u03c0 \u2265 3, ''so'' \\ \ud83d\ude00"');
INSERT INTO public.trial_user_attributes VALUES (231, 40, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (232, 40, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (237, 41, 'seed', '2');
INSERT INTO public.trial_user_attributes VALUES (238, 41, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (124, 21, 'outcome', '"error"');
INSERT INTO public.trial_user_attributes VALUES (125, 21, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (126, 21, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (127, 21, 'message', '"It was error."');
INSERT INTO public.trial_user_attributes VALUES (128, 22, 'seed', '12');
INSERT INTO public.trial_user_attributes VALUES (129, 22, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (130, 22, 'outcome', '"lost"');
INSERT INTO public.trial_user_attributes VALUES (131, 22, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (132, 22, 'message', '"Worker ''w1'' was not heard of for 30 s."');
INSERT INTO public.trial_user_attributes VALUES (133, 23, 'seed', '1000000');
INSERT INTO public.trial_user_attributes VALUES (134, 23, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (146, 25, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (147, 25, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (148, 25, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (149, 25, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (152, 26, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (153, 26, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (154, 26, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (155, 26, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (158, 27, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (159, 27, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (160, 27, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (161, 27, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (164, 28, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (165, 28, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (166, 28, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (167, 28, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (170, 29, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (171, 29, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (172, 29, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (173, 29, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (176, 30, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (177, 30, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (178, 30, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (179, 30, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (182, 31, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (183, 31, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (184, 31, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (185, 31, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (188, 32, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (189, 32, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (190, 32, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (191, 32, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (194, 33, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (195, 33, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (196, 33, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (197, 33, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (200, 34, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (201, 34, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (202, 34, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (203, 34, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (206, 36, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (207, 36, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (215, 37, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (216, 37, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (217, 37, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (218, 37, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (225, 39, 'seed', '1');
INSERT INTO public.trial_user_attributes VALUES (226, 39, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (233, 40, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (234, 40, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (235, 40, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (236, 40, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
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
INSERT INTO public.trial_values VALUES (19, 23, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (20, 25, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (21, 26, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (22, 27, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (23, 28, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (24, 29, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (25, 30, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (26, 31, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (27, 32, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (28, 33, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (29, 34, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (30, 36, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (31, 37, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (32, 38, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (33, 40, 0, 0.5, 'FINITE');
INSERT INTO public.trials VALUES (1, 0, 1, 'COMPLETE', '2026-11-22 02:44:05.498742', '2026-11-22 02:44:05.836295');
INSERT INTO public.trials VALUES (2, 0, 2, 'COMPLETE', '2026-11-22 02:44:05.996614', '2026-11-22 02:44:06.288582');
INSERT INTO public.trials VALUES (3, 0, 3, 'COMPLETE', '2026-11-22 02:44:06.401861', '2026-11-22 02:44:06.694055');
INSERT INTO public.trials VALUES (4, 1, 1, 'COMPLETE', '2026-11-22 02:44:06.853843', '2026-11-22 02:44:07.100553');
INSERT INTO public.trials VALUES (5, 1, 2, 'COMPLETE', '2026-11-22 02:44:07.249106', '2026-11-22 02:44:07.510341');
INSERT INTO public.trials VALUES (6, 2, 1, 'COMPLETE', '2026-11-22 02:44:07.636631', '2026-11-22 02:44:07.95163');
INSERT INTO public.trials VALUES (7, 2, 2, 'COMPLETE', '2026-11-22 02:44:08.191277', '2026-11-22 02:44:08.475369');
INSERT INTO public.trials VALUES (8, 0, 4, 'COMPLETE', '2026-11-22 02:44:08.721266', '2026-11-22 02:44:08.873537');
INSERT INTO public.trials VALUES (9, 1, 4, 'COMPLETE', '2026-11-22 02:44:08.957801', '2026-11-22 02:44:09.046456');
INSERT INTO public.trials VALUES (10, 0, 5, 'COMPLETE', '2026-11-22 02:44:09.504597', '2026-11-22 02:44:09.913055');
INSERT INTO public.trials VALUES (11, 1, 5, 'COMPLETE', '2026-11-22 02:44:10.004534', '2026-11-22 02:44:10.454729');
INSERT INTO public.trials VALUES (12, 2, 5, 'COMPLETE', '2026-11-22 02:44:10.576552', '2026-11-22 02:44:10.856866');
INSERT INTO public.trials VALUES (13, 3, 5, 'COMPLETE', '2026-11-22 02:44:10.953153', '2026-11-22 02:44:11.317081');
INSERT INTO public.trials VALUES (14, 4, 5, 'COMPLETE', '2026-11-22 02:44:11.457573', '2026-11-22 02:44:11.884859');
INSERT INTO public.trials VALUES (15, 5, 5, 'COMPLETE', '2026-11-22 02:44:11.981235', '2026-11-22 02:44:12.337707');
INSERT INTO public.trials VALUES (16, 6, 5, 'COMPLETE', '2026-11-22 02:44:12.454702', '2026-11-22 02:44:12.932883');
INSERT INTO public.trials VALUES (17, 7, 5, 'COMPLETE', '2026-11-22 02:44:13.108672', '2026-11-22 02:44:13.572659');
INSERT INTO public.trials VALUES (18, 8, 5, 'PRUNED', '2026-11-22 02:44:13.752686', '2026-11-22 02:44:14.107719');
INSERT INTO public.trials VALUES (19, 9, 5, 'FAIL', '2026-11-22 02:44:14.332837', '2026-11-22 02:44:14.756602');
INSERT INTO public.trials VALUES (20, 10, 5, 'FAIL', '2026-11-22 02:44:14.967029', '2026-11-22 02:44:15.270182');
INSERT INTO public.trials VALUES (21, 11, 5, 'FAIL', '2026-11-22 02:44:15.429403', '2026-11-22 02:44:16.712387');
INSERT INTO public.trials VALUES (22, 12, 5, 'FAIL', '2026-11-22 02:44:16.875493', '2026-11-22 02:44:18.14052');
INSERT INTO public.trials VALUES (24, 0, 7, 'FAIL', '2026-11-22 02:44:18.671069', '2026-11-22 02:44:18.875745');
INSERT INTO public.trials VALUES (23, 0, 6, 'COMPLETE', '2026-11-22 02:44:18.569343', '2026-11-22 02:44:19.200623');
INSERT INTO public.trials VALUES (25, 0, 9, 'COMPLETE', '2026-11-22 02:44:19.319096', '2026-11-22 02:44:19.479682');
INSERT INTO public.trials VALUES (26, 1, 9, 'COMPLETE', '2026-11-22 02:44:19.573977', '2026-11-22 02:44:19.876294');
INSERT INTO public.trials VALUES (27, 2, 9, 'COMPLETE', '2026-11-22 02:44:19.993141', '2026-11-22 02:44:20.098932');
INSERT INTO public.trials VALUES (28, 3, 9, 'COMPLETE', '2026-11-22 02:44:20.161435', '2026-11-22 02:44:20.258231');
INSERT INTO public.trials VALUES (29, 4, 9, 'COMPLETE', '2026-11-22 02:44:20.341358', '2026-11-22 02:44:20.473');
INSERT INTO public.trials VALUES (30, 5, 9, 'COMPLETE', '2026-11-22 02:44:20.492821', '2026-11-22 02:44:20.550752');
INSERT INTO public.trials VALUES (31, 6, 9, 'COMPLETE', '2026-11-22 02:44:20.649238', '2026-11-22 02:44:20.792729');
INSERT INTO public.trials VALUES (32, 7, 9, 'COMPLETE', '2026-11-22 02:44:20.871643', '2026-11-22 02:44:20.998856');
INSERT INTO public.trials VALUES (33, 8, 9, 'COMPLETE', '2026-11-22 02:44:21.064949', '2026-11-22 02:44:21.181324');
INSERT INTO public.trials VALUES (34, 9, 9, 'COMPLETE', '2026-11-22 02:44:21.238808', '2026-11-22 02:44:21.306431');
INSERT INTO public.trials VALUES (35, 10, 9, 'RUNNING', '2026-11-22 02:44:21.346359', NULL);
INSERT INTO public.trials VALUES (36, 0, 11, 'COMPLETE', '2026-11-22 02:44:21.673017', '2026-11-22 02:44:21.905021');
INSERT INTO public.trials VALUES (37, 0, 12, 'COMPLETE', '2026-11-22 02:44:22.04539', '2026-11-22 02:44:22.23304');
INSERT INTO public.trials VALUES (38, 0, 13, 'COMPLETE', '2026-11-22 02:44:22.334123', '2026-11-22 02:44:22.763604');
INSERT INTO public.trials VALUES (39, 1, 13, 'FAIL', '2026-11-22 02:44:22.81959', '2026-11-22 02:44:23.000034');
INSERT INTO public.trials VALUES (40, 1, 12, 'COMPLETE', '2026-11-22 02:44:23.199605', '2026-11-22 02:44:23.312729');
INSERT INTO public.trials VALUES (41, 2, 13, 'RUNNING', '2026-11-22 02:44:23.388915', NULL);
INSERT INTO public.version_info VALUES (1, 12, '5.0.0');
SELECT pg_catalog.setval('public.studies_study_id_seq', 14, true);
SELECT pg_catalog.setval('public.study_directions_study_direction_id_seq', 14, true);
SELECT pg_catalog.setval('public.study_system_attributes_study_system_attribute_id_seq', 14, true);
SELECT pg_catalog.setval('public.study_user_attributes_study_user_attribute_id_seq', 28, true);
SELECT pg_catalog.setval('public.trial_heartbeats_trial_heartbeat_id_seq', 1, false);
SELECT pg_catalog.setval('public.trial_intermediate_values_trial_intermediate_value_id_seq', 96, true);
SELECT pg_catalog.setval('public.trial_params_param_id_seq', 73, true);
SELECT pg_catalog.setval('public.trial_system_attributes_trial_system_attribute_id_seq', 3, true);
SELECT pg_catalog.setval('public.trial_user_attributes_trial_user_attribute_id_seq', 238, true);
SELECT pg_catalog.setval('public.trial_values_trial_value_id_seq', 33, true);
SELECT pg_catalog.setval('public.trials_trial_id_seq', 41, true);
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
