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
INSERT INTO public.fathom_alembic_version VALUES ('0004');
INSERT INTO public.fathom_artifacts VALUES (41, 'model.safetensors', 1, 7, '9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c', '41-56a1b3adc94ed40d');
INSERT INTO public.fathom_enqueued VALUES (15, 0, 'f3d3e3cc2adc0b4b32ff7cb4e4305464', '{"depth": 2, "lr": 0.05}', '2026-11-22 02:34:50.660957');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:34:35.477693', '{"name": "whole"}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 2, 'trial.leased', 1, 1, '2026-11-22 02:34:35.687669', '{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 3, 'trial.measured', 1, 1, '2026-11-22 02:34:35.79134', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 4, 'trial.measured', 1, 1, '2026-11-22 02:34:35.848543', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 5, 'trial.ended', 1, 1, '2026-11-22 02:34:35.91849', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 6, 'trial.leased', 2, 2, '2026-11-22 02:34:36.017676', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 7, 'trial.measured', 2, 2, '2026-11-22 02:34:36.050634', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 8, 'trial.measured', 2, 2, '2026-11-22 02:34:36.104309', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 9, 'trial.ended', 2, 2, '2026-11-22 02:34:36.155933', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 10, 'trial.leased', 3, 3, '2026-11-22 02:34:36.248943', '{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 11, 'trial.grow', 3, 3, '2026-11-22 02:34:36.286287', '{"signals": 1}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 12, 'trial.measured', 3, 3, '2026-11-22 02:34:36.323334', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 13, 'trial.measured', 3, 3, '2026-11-22 02:34:36.347827', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 14, 'trial.ended', 3, 3, '2026-11-22 02:34:36.364231', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 15, 'study.complete', 3, NULL, '2026-11-22 02:34:36.407139', '{"label": "learned/growth"}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 16, 'trial.leased', 1, 4, '2026-11-22 02:34:36.512065', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 17, 'trial.measured', 1, 4, '2026-11-22 02:34:36.54939', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 18, 'trial.measured', 1, 4, '2026-11-22 02:34:36.59655', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 19, 'trial.ended', 1, 4, '2026-11-22 02:34:36.614154', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 20, 'trial.leased', 2, 5, '2026-11-22 02:34:36.689523', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 21, 'trial.measured', 2, 5, '2026-11-22 02:34:36.739885', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 22, 'trial.measured', 2, 5, '2026-11-22 02:34:36.789551', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 23, 'trial.ended', 2, 5, '2026-11-22 02:34:36.821651', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 24, 'trial.leased', 1, 6, '2026-11-22 02:34:36.900897', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 25, 'trial.measured', 1, 6, '2026-11-22 02:34:36.950798', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 26, 'trial.measured', 1, 6, '2026-11-22 02:34:36.975145', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 27, 'trial.ended', 1, 6, '2026-11-22 02:34:36.990166', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 28, 'study.complete', 1, NULL, '2026-11-22 02:34:37.014448', '{"label": "searched/grid"}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 29, 'trial.leased', 2, 7, '2026-11-22 02:34:37.110959', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 30, 'trial.measured', 2, 7, '2026-11-22 02:34:37.169352', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 31, 'trial.measured', 2, 7, '2026-11-22 02:34:37.212118', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 32, 'trial.ended', 2, 7, '2026-11-22 02:34:37.230031', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 33, 'study.complete', 2, NULL, '2026-11-22 02:34:37.243846', '{"label": "searched/random"}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 34, 'confirmation.planned', 4, NULL, '2026-11-22 02:34:37.271285', '{"runs": 2, "depths": [1]}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 35, 'trial.leased', 4, 8, '2026-11-22 02:34:37.329665', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.01}}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 36, 'trial.measured', 4, 8, '2026-11-22 02:34:37.362182', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 37, 'trial.measured', 4, 8, '2026-11-22 02:34:37.378836', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 38, 'trial.ended', 4, 8, '2026-11-22 02:34:37.401273', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 39, 'trial.leased', 4, 9, '2026-11-22 02:34:37.450484', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 40, 'trial.measured', 4, 9, '2026-11-22 02:34:37.477053', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 41, 'trial.measured', 4, 9, '2026-11-22 02:34:37.491083', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 42, 'trial.ended', 4, 9, '2026-11-22 02:34:37.499211', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 43, 'study.complete', 4, NULL, '2026-11-22 02:34:37.507155', '{"label": "confirm"}');
INSERT INTO public.fathom_events VALUES ('c6df2e73e4', 44, 'experiment.complete', NULL, NULL, '2026-11-22 02:34:37.509628', '{}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:34:37.560801', '{"name": "ends"}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 2, 'trial.leased', 5, 10, '2026-11-22 02:34:37.64576', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 3, 'trial.measured', 5, 10, '2026-11-22 02:34:37.683359', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 4, 'trial.measured', 5, 10, '2026-11-22 02:34:37.700882', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 5, 'trial.queued', 5, 10, '2026-11-22 02:34:37.723878', '{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 6, 'trial.leased', 5, 10, '2026-11-22 02:34:37.776541', '{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 7, 'trial.measured', 5, 10, '2026-11-22 02:34:37.836733', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 8, 'trial.measured', 5, 10, '2026-11-22 02:34:37.874373', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 9, 'trial.ended', 5, 10, '2026-11-22 02:34:37.887921', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 10, 'trial.leased', 5, 11, '2026-11-22 02:34:37.941956', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 11, 'trial.measured', 5, 11, '2026-11-22 02:34:37.973919', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 12, 'trial.measured', 5, 11, '2026-11-22 02:34:38.006747', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 13, 'trial.measured', 5, 11, '2026-11-22 02:34:38.039338', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 14, 'trial.measured', 5, 11, '2026-11-22 02:34:38.061893', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 15, 'trial.ended', 5, 11, '2026-11-22 02:34:38.089456', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 17, 'trial.measured', 5, 12, '2026-11-22 02:34:38.172572', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 18, 'trial.measured', 5, 12, '2026-11-22 02:34:38.19675', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 19, 'trial.measured', 5, 12, '2026-11-22 02:34:38.219529', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 20, 'trial.measured', 5, 12, '2026-11-22 02:34:38.257742', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 21, 'trial.ended', 5, 12, '2026-11-22 02:34:38.277686', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 23, 'trial.measured', 5, 13, '2026-11-22 02:34:38.357871', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 24, 'trial.measured', 5, 13, '2026-11-22 02:34:38.381505', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 25, 'trial.measured', 5, 13, '2026-11-22 02:34:38.415436', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 26, 'trial.measured', 5, 13, '2026-11-22 02:34:38.449786', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 27, 'trial.ended', 5, 13, '2026-11-22 02:34:38.474288', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 29, 'trial.measured', 5, 14, '2026-11-22 02:34:38.54132', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 30, 'trial.measured', 5, 14, '2026-11-22 02:34:38.561552', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 31, 'trial.measured', 5, 14, '2026-11-22 02:34:38.592075', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 32, 'trial.measured', 5, 14, '2026-11-22 02:34:38.632241', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 33, 'trial.ended', 5, 14, '2026-11-22 02:34:38.66652', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 35, 'trial.measured', 5, 15, '2026-11-22 02:34:38.730405', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 36, 'trial.measured', 5, 15, '2026-11-22 02:34:38.748544', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 37, 'trial.measured', 5, 15, '2026-11-22 02:34:38.774238', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 38, 'trial.measured', 5, 15, '2026-11-22 02:34:38.80146', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 39, 'trial.ended', 5, 15, '2026-11-22 02:34:38.82808', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 41, 'trial.measured', 5, 16, '2026-11-22 02:34:38.932765', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 42, 'trial.measured', 5, 16, '2026-11-22 02:34:38.962731', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 43, 'trial.measured', 5, 16, '2026-11-22 02:34:39.005158', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 44, 'trial.measured', 5, 16, '2026-11-22 02:34:39.041625', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 45, 'trial.ended', 5, 16, '2026-11-22 02:34:39.07953', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 46, 'trial.leased', 5, 17, '2026-11-22 02:34:39.171227', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0044596368292522896}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 52, 'trial.leased', 5, 18, '2026-11-22 02:34:39.535897', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00048761194940791333}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 55, 'trial.ended', 5, 18, '2026-11-22 02:34:39.662584', '{"state": "pruned", "outcome": "pruned", "depth": 2, "value": -2.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 56, 'trial.leased', 5, 19, '2026-11-22 02:34:39.739137', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.018486247764344876}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 62, 'trial.measured', 5, 20, '2026-11-22 02:34:40.074436', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 63, 'trial.measured', 5, 20, '2026-11-22 02:34:40.125606', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 64, 'trial.measured', 5, 20, '2026-11-22 02:34:40.167444', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 65, 'trial.ended', 5, 20, '2026-11-22 02:34:40.199986', '{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 66, 'trial.leased', 5, 21, '2026-11-22 02:34:40.310962', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 71, 'trial.leased', 5, 21, '2026-11-22 02:34:40.748538', '{"attempt": 2, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 76, 'trial.leased', 5, 21, '2026-11-22 02:34:41.073453', '{"attempt": 3, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 82, 'trial.measured', 5, 22, '2026-11-22 02:34:41.384308', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 83, 'trial.measured', 5, 22, '2026-11-22 02:34:41.415378', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 84, 'trial.measured', 5, 22, '2026-11-22 02:34:41.460237', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 85, 'trial.queued', 5, 22, '2026-11-22 02:34:41.496972', '{"attempt": 1, "outcome": "refused", "message": "It was refused."}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 16, 'trial.leased', 5, 12, '2026-11-22 02:34:38.145902', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 22, 'trial.leased', 5, 13, '2026-11-22 02:34:38.328123', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.011862982112252262}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 28, 'trial.leased', 5, 14, '2026-11-22 02:34:38.530225', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.003873570353465848}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 34, 'trial.leased', 5, 15, '2026-11-22 02:34:38.714947', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.040222161233809645}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 40, 'trial.leased', 5, 16, '2026-11-22 02:34:38.897689', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.0002028344960068208}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 47, 'trial.measured', 5, 17, '2026-11-22 02:34:39.22769', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 48, 'trial.measured', 5, 17, '2026-11-22 02:34:39.265149', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 49, 'trial.measured', 5, 17, '2026-11-22 02:34:39.335679', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 50, 'trial.measured', 5, 17, '2026-11-22 02:34:39.40227', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 51, 'trial.ended', 5, 17, '2026-11-22 02:34:39.455184', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 53, 'trial.measured', 5, 18, '2026-11-22 02:34:39.584255', '{"step": 1, "validation": -1.0, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 54, 'trial.measured', 5, 18, '2026-11-22 02:34:39.612743', '{"step": 2, "validation": -2.0, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 57, 'trial.measured', 5, 19, '2026-11-22 02:34:39.775037', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 58, 'trial.measured', 5, 19, '2026-11-22 02:34:39.805259', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 59, 'trial.measured', 5, 19, '2026-11-22 02:34:39.869768', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 60, 'trial.ended', 5, 19, '2026-11-22 02:34:39.908379', '{"state": "fail", "outcome": "out_of_memory", "depth": 1, "value": null}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 61, 'trial.leased', 5, 20, '2026-11-22 02:34:40.015612', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0009766117525402216}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 67, 'trial.measured', 5, 21, '2026-11-22 02:34:40.382882', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 68, 'trial.measured', 5, 21, '2026-11-22 02:34:40.465016', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 69, 'trial.measured', 5, 21, '2026-11-22 02:34:40.555271', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 70, 'trial.queued', 5, 21, '2026-11-22 02:34:40.617061', '{"attempt": 1, "outcome": "error", "message": "It was error."}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 72, 'trial.measured', 5, 21, '2026-11-22 02:34:40.845139', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 73, 'trial.measured', 5, 21, '2026-11-22 02:34:40.921052', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 74, 'trial.measured', 5, 21, '2026-11-22 02:34:41.012533', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 75, 'trial.queued', 5, 21, '2026-11-22 02:34:41.049626', '{"attempt": 2, "outcome": "error", "message": "It was error."}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 77, 'trial.measured', 5, 21, '2026-11-22 02:34:41.100117', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 78, 'trial.measured', 5, 21, '2026-11-22 02:34:41.200028', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 79, 'trial.measured', 5, 21, '2026-11-22 02:34:41.245855', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 80, 'trial.ended', 5, 21, '2026-11-22 02:34:41.271858', '{"state": "fail", "outcome": "error", "depth": 3, "value": null}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 81, 'trial.leased', 5, 22, '2026-11-22 02:34:41.358246', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 86, 'trial.leased', 5, 22, '2026-11-22 02:34:41.55012', '{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 87, 'trial.measured', 5, 22, '2026-11-22 02:34:41.584753', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 88, 'trial.measured', 5, 22, '2026-11-22 02:34:41.604541', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 89, 'trial.measured', 5, 22, '2026-11-22 02:34:41.653585', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 90, 'trial.queued', 5, 22, '2026-11-22 02:34:41.688163', '{"attempt": 2, "outcome": "refused", "message": "It was refused."}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 91, 'trial.leased', 5, 22, '2026-11-22 02:34:41.737625', '{"attempt": 3, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 92, 'trial.measured', 5, 22, '2026-11-22 02:34:41.779258', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 93, 'trial.measured', 5, 22, '2026-11-22 02:34:41.822183', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 94, 'trial.measured', 5, 22, '2026-11-22 02:34:41.847595', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 95, 'trial.ended', 5, 22, '2026-11-22 02:34:41.871453', '{"state": "fail", "outcome": "refused", "depth": 2, "value": null}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 96, 'trial.leased', 5, 23, '2026-11-22 02:34:41.922924', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 97, 'trial.measured', 5, 23, '2026-11-22 02:34:41.94646', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 98, 'trial.measured', 5, 23, '2026-11-22 02:34:41.967175', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 99, 'trial.queued', 5, 23, '2026-11-22 02:34:41.997869', '{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 100, 'trial.leased', 5, 23, '2026-11-22 02:34:42.019083', '{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 101, 'trial.measured', 5, 23, '2026-11-22 02:34:42.031901', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 102, 'trial.measured', 5, 23, '2026-11-22 02:34:42.066263', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 103, 'trial.queued', 5, 23, '2026-11-22 02:34:42.11303', '{"attempt": 2, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 104, 'trial.leased', 5, 23, '2026-11-22 02:34:42.216563', '{"attempt": 3, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 105, 'trial.measured', 5, 23, '2026-11-22 02:34:42.270965', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 106, 'trial.measured', 5, 23, '2026-11-22 02:34:42.325328', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 107, 'trial.ended', 5, 23, '2026-11-22 02:34:42.393377', '{"state": "fail", "outcome": "lost", "depth": 1, "value": null}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 109, 'study.complete', 5, NULL, '2026-11-22 02:34:42.541302', '{"label": "searched/random"}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 108, 'study.stopped', 5, NULL, '2026-11-22 02:34:42.493761', '{"label": "searched/random", "because": "the budget of 14 trials is handed out"}');
INSERT INTO public.fathom_events VALUES ('398e82e72d', 2, 'trial.leased', 7, 25, '2026-11-22 02:34:42.699047', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO public.fathom_events VALUES ('398e82e72d', 5, 'trial.ended', 7, 25, '2026-11-22 02:34:42.752892', '{"state": "fail", "outcome": "cancelled", "depth": 2, "value": null}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 114, 'trial.measured', 6, 24, '2026-11-22 02:34:42.811253', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 116, 'trial.ended', 6, 24, '2026-11-22 02:34:42.825816', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 117, 'study.complete', 6, NULL, '2026-11-22 02:34:42.859109', '{"label": "confirm"}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 118, 'experiment.complete', NULL, NULL, '2026-11-22 02:34:42.868581', '{}');
INSERT INTO public.fathom_events VALUES ('2be9920e21', 2, 'trial.leased', 9, 26, '2026-11-22 02:34:42.922032', '{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO public.fathom_events VALUES ('2be9920e21', 4, 'trial.measured', 9, 26, '2026-11-22 02:34:42.958797', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2be9920e21', 6, 'trial.ended', 9, 27, '2026-11-22 02:34:42.996897', '{"state": "pruned", "outcome": "infeasible", "depth": 2, "value": null}');
INSERT INTO public.fathom_events VALUES ('2be9920e21', 7, 'trial.ended', 9, 28, '2026-11-22 02:34:43.038004', '{"state": "pruned", "outcome": "infeasible", "depth": 3, "value": null}');
INSERT INTO public.fathom_events VALUES ('2be9920e21', 11, 'trial.measured', 10, 29, '2026-11-22 02:34:43.160878', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2be9920e21', 13, 'trial.ended', 10, 29, '2026-11-22 02:34:43.177678', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('2be9920e21', 14, 'study.complete', 10, NULL, '2026-11-22 02:34:43.191148', '{"label": "confirm"}');
INSERT INTO public.fathom_events VALUES ('2be9920e21', 15, 'experiment.complete', NULL, NULL, '2026-11-22 02:34:43.197609', '{}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 110, 'confirmation.planned', 6, NULL, '2026-11-22 02:34:42.581919', '{"runs": 1, "depths": [1]}');
INSERT INTO public.fathom_events VALUES ('398e82e72d', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:34:42.607296', '{"name": "dropped"}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 111, 'trial.leased', 6, 24, '2026-11-22 02:34:42.656214', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 112, 'trial.queued', 6, 24, '2026-11-22 02:34:42.725299', '{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO public.fathom_events VALUES ('398e82e72d', 3, 'experiment.cancelled', NULL, NULL, '2026-11-22 02:34:42.733662', '{}');
INSERT INTO public.fathom_events VALUES ('398e82e72d', 4, 'trial.measured', 7, 25, '2026-11-22 02:34:42.746726', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2be9920e21', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:34:42.767856', '{"name": "bounded"}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 113, 'trial.leased', 6, 24, '2026-11-22 02:34:42.800632', '{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('011c06143c', 115, 'trial.measured', 6, 24, '2026-11-22 02:34:42.818811', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('2be9920e21', 3, 'trial.measured', 9, 26, '2026-11-22 02:34:42.950326', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('2be9920e21', 5, 'trial.ended', 9, 26, '2026-11-22 02:34:42.96564', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('2be9920e21', 8, 'study.complete', 9, NULL, '2026-11-22 02:34:43.071051', '{"label": "searched/grid"}');
INSERT INTO public.fathom_events VALUES ('2be9920e21', 9, 'confirmation.planned', 10, NULL, '2026-11-22 02:34:43.089977', '{"runs": 1, "depths": [1]}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:34:43.115032', '{"name": "learning"}');
INSERT INTO public.fathom_events VALUES ('2be9920e21', 10, 'trial.leased', 10, 29, '2026-11-22 02:34:43.147497', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.01}}');
INSERT INTO public.fathom_events VALUES ('2be9920e21', 12, 'trial.measured', 10, 29, '2026-11-22 02:34:43.169254', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 2, 'trial.leased', 11, 30, '2026-11-22 02:34:49.123216', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 3, 'trial.measured', 11, 30, '2026-11-22 02:34:49.154526', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 4, 'trial.measured', 11, 30, '2026-11-22 02:34:49.169035', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 5, 'trial.ended', 11, 30, '2026-11-22 02:34:49.181426', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 6, 'trial.leased', 11, 31, '2026-11-22 02:34:49.236168', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 7, 'trial.measured', 11, 31, '2026-11-22 02:34:49.253532', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 8, 'trial.measured', 11, 31, '2026-11-22 02:34:49.266628', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 9, 'trial.ended', 11, 31, '2026-11-22 02:34:49.279586', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 10, 'trial.leased', 11, 32, '2026-11-22 02:34:49.325358', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 11, 'trial.measured', 11, 32, '2026-11-22 02:34:49.339513', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 12, 'trial.measured', 11, 32, '2026-11-22 02:34:49.353679', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 13, 'trial.ended', 11, 32, '2026-11-22 02:34:49.36415', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 14, 'trial.leased', 11, 33, '2026-11-22 02:34:49.414456', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 15, 'trial.measured', 11, 33, '2026-11-22 02:34:49.435694', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 16, 'trial.measured', 11, 33, '2026-11-22 02:34:49.450627', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 17, 'trial.ended', 11, 33, '2026-11-22 02:34:49.463642', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 18, 'trial.leased', 11, 34, '2026-11-22 02:34:49.566499', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 19, 'trial.measured', 11, 34, '2026-11-22 02:34:49.605054', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 20, 'trial.measured', 11, 34, '2026-11-22 02:34:49.626202', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 21, 'trial.ended', 11, 34, '2026-11-22 02:34:49.635487', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 22, 'trial.leased', 11, 35, '2026-11-22 02:34:49.765983', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 23, 'trial.measured', 11, 35, '2026-11-22 02:34:49.807996', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 24, 'trial.measured', 11, 35, '2026-11-22 02:34:49.81787', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 25, 'trial.ended', 11, 35, '2026-11-22 02:34:49.838251', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 26, 'trial.leased', 11, 36, '2026-11-22 02:34:49.945266', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 27, 'trial.measured', 11, 36, '2026-11-22 02:34:49.97335', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 28, 'trial.measured', 11, 36, '2026-11-22 02:34:49.991609', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 29, 'trial.ended', 11, 36, '2026-11-22 02:34:49.999961', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 30, 'trial.leased', 11, 37, '2026-11-22 02:34:50.101041', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 31, 'trial.measured', 11, 37, '2026-11-22 02:34:50.130792', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 32, 'trial.measured', 11, 37, '2026-11-22 02:34:50.15123', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 33, 'trial.ended', 11, 37, '2026-11-22 02:34:50.159795', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 34, 'trial.leased', 11, 38, '2026-11-22 02:34:50.214969', '{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 35, 'trial.measured', 11, 38, '2026-11-22 02:34:50.232326', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 36, 'trial.measured', 11, 38, '2026-11-22 02:34:50.240078', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 37, 'trial.ended', 11, 38, '2026-11-22 02:34:50.246864', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 38, 'trial.leased', 11, 39, '2026-11-22 02:34:50.301532', '{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 39, 'trial.measured', 11, 39, '2026-11-22 02:34:50.332057', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 40, 'trial.measured', 11, 39, '2026-11-22 02:34:50.347754', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 41, 'trial.ended', 11, 39, '2026-11-22 02:34:50.355048', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 42, 'trial.leased', 11, 40, '2026-11-22 02:34:50.43168', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 43, 'trial.queued', 11, 40, '2026-11-22 02:34:50.467417', '{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO public.fathom_events VALUES ('3dbb8cbda7', 44, 'experiment.paused', NULL, NULL, '2026-11-22 02:34:50.48901', '{}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:34:50.52216', '{"name": "kept"}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 3, 'trial.measured', 13, 41, '2026-11-22 02:34:50.800747', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 5, 'trial.ended', 13, 41, '2026-11-22 02:34:50.86237', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 6, 'study.complete', 13, NULL, '2026-11-22 02:34:50.893351', '{"label": "learned/udn"}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 7, 'trial.leased', 14, 42, '2026-11-22 02:34:50.984703', '{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 9, 'trial.measured', 14, 42, '2026-11-22 02:34:51.081932', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 11, 'trial.leased', 15, 43, '2026-11-22 02:34:51.201649', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.05}}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 16, 'trial.measured', 15, 43, '2026-11-22 02:34:51.446587', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 17, 'trial.measured', 15, 43, '2026-11-22 02:34:51.508601', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 18, 'trial.ended', 15, 43, '2026-11-22 02:34:51.556929', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 20, 'trial.measured', 15, 44, '2026-11-22 02:34:51.649622', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 21, 'trial.measured', 15, 44, '2026-11-22 02:34:51.667982', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 22, 'trial.ended', 15, 44, '2026-11-22 02:34:51.682955', '{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 2, 'trial.leased', 13, 41, '2026-11-22 02:34:50.70496', '{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 4, 'trial.measured', 13, 41, '2026-11-22 02:34:50.832024', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 8, 'trial.measured', 14, 42, '2026-11-22 02:34:51.030133', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 10, 'trial.ended', 14, 42, '2026-11-22 02:34:51.109383', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 12, 'trial.measured', 15, 43, '2026-11-22 02:34:51.241243', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 13, 'trial.measured', 15, 43, '2026-11-22 02:34:51.293761', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 14, 'trial.queued', 15, 43, '2026-11-22 02:34:51.35277', '{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 15, 'trial.leased', 15, 43, '2026-11-22 02:34:51.39752', '{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.05}}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 19, 'trial.leased', 15, 44, '2026-11-22 02:34:51.622887', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 23, 'trial.leased', 14, 45, '2026-11-22 02:34:51.725542', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 24, 'trial.measured', 14, 45, '2026-11-22 02:34:51.752242', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 25, 'trial.measured', 14, 45, '2026-11-22 02:34:51.771873', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 26, 'trial.ended', 14, 45, '2026-11-22 02:34:51.780657', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 27, 'trial.leased', 15, 46, '2026-11-22 02:34:51.889588', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 28, 'trial.measured', 15, 46, '2026-11-22 02:34:51.965138', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('32223c43af', 29, 'trial.measured', 15, 46, '2026-11-22 02:34:52.013171', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_experiments VALUES ('c6df2e73e4', 'whole', 'complete', '{"name":"whole","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"searched":"grid"},{"name":null,"fixed":{},"pruner":{"kind":"successive_halving","min_resource":null,"bootstrap_count":0,"reduction_factor":4,"min_early_stopping_rate":0},"executions_per_trial":1,"trials":3,"enqueue":[],"searched":"random"},{"name":null,"fixed":{"lr":0.01},"readout":"param","runs":1,"new_block":null,"initial_depth":null,"learned":"growth","criterion":"metric","patience":1,"min_improvement":0.005,"give_up":null}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of whole', '2026-11-22 02:34:35.477693', '2026-11-22 02:34:37.509628', 'Use depth 1 (lr 0.0001565): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/random found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1).', 44);
INSERT INTO public.fathom_experiments VALUES ('398e82e72d', 'dropped', 'cancelled', '{"name":"dropped","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":{"kind":"none"},"executions_per_trial":1,"trials":14,"enqueue":[],"searched":"random"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of dropped', '2026-11-22 02:34:42.607296', '2026-11-22 02:34:42.733662', NULL, 5);
INSERT INTO public.fathom_experiments VALUES ('2be9920e21', 'bounded', 'complete', '{"name":"bounded","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"searched":"grid"}],"objectives":["metric",{"parameters":{"max":340.0}},{"flops":{"max":null}}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of bounded', '2026-11-22 02:34:42.767856', '2026-11-22 02:34:43.197609', 'Use depth 1 (lr 0.01): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/grid found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1).', 15);
INSERT INTO public.fathom_experiments VALUES ('011c06143c', 'ends', 'complete', '{"name":"ends","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":4,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":{"kind":"median","warmup_steps":null,"interval_steps":1,"startup_trials":null,"min_trials":1},"executions_per_trial":1,"trials":20,"enqueue":[],"searched":"random"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":14,"flops":null,"gpu_seconds":null}}', 'of ends', '2026-11-22 02:34:37.560801', '2026-11-22 02:34:42.868581', 'Use depth 1 (lr 0.0001565): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/random found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1 and searched/random stopped early).', 118);
INSERT INTO public.fathom_experiments VALUES ('3dbb8cbda7', 'learning', 'paused', '{"name":"learning","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"trials":14,"enqueue":[],"searched":"controller","emits":"depth","reward":"metric","algorithm":"reinforce","batch":1,"learning_rate":0.02,"entropy":0.02,"baseline_decay":0.8,"units":1,"clip":0.2,"epochs":4,"failed":"worst","pruned":"value"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of learning', '2026-11-22 02:34:43.115032', NULL, NULL, 44);
INSERT INTO public.fathom_experiments VALUES ('32223c43af', 'kept', 'running', '{"name":"kept","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"readout":"knee","runs":1,"learned":"udn","posterior":"poisson","initial_rate":1.0,"prior_rate":0.5,"quantile":0.95},{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"searched":"grid"},{"name":null,"fixed":{},"pruner":{"kind":"median","warmup_steps":null,"interval_steps":1,"startup_trials":null,"min_trials":1},"executions_per_trial":1,"trials":4,"enqueue":[],"searched":"random"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of kept', '2026-11-22 02:34:50.52216', NULL, NULL, 29);
INSERT INTO public.fathom_leases VALUES ('fd06dbd8b50633e1395a9588', 1, 1, 'w1', '913f43c7c668751c49181ad08410c4cf', 'ask-000001', 0, '2026-11-22 02:34:35.687669', '2026-11-22 02:35:05.829559', '2026-11-22 02:34:35.906244', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('45db28174e2e74148b5feee7', 2, 1, 'w1', '704231e5eeffa575a3865cd924dad7ea', 'ask-000002', 0, '2026-11-22 02:34:36.017676', '2026-11-22 02:35:06.088531', '2026-11-22 02:34:36.147571', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('b8a2118612b2711cd20bcfb2', 3, 1, 'w1', 'c4b49dd1d9a64be7048941cfe3da0d55', 'ask-000003', 0, '2026-11-22 02:34:36.248943', '2026-11-22 02:35:06.343452', '2026-11-22 02:34:36.363485', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('308b8213a234cfe305d4a14a', 4, 1, 'w1', 'f20a7c072be650ee225344ecc02cd032', 'ask-000004', 0, '2026-11-22 02:34:36.512065', '2026-11-22 02:35:06.571407', '2026-11-22 02:34:36.611234', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('beb17cc8f721e96150540957', 5, 1, 'w1', 'd1eba7230bcaef58c4d1e60b99b21c9a', 'ask-000005', 0, '2026-11-22 02:34:36.689523', '2026-11-22 02:35:06.776767', '2026-11-22 02:34:36.820524', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('ee3fb8dd4de7dcdf6fb9b9c7', 6, 1, 'w1', '3d1fc9499381d3f26c33664d2b1e6ca3', 'ask-000006', 0, '2026-11-22 02:34:36.900897', '2026-11-22 02:35:06.963378', '2026-11-22 02:34:36.989285', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('4d5daab4482c4102226fb4e9', 7, 1, 'w1', '4ea2d3e365ee0de208bdc54fda977146', 'ask-000007', 0, '2026-11-22 02:34:37.110959', '2026-11-22 02:35:07.20785', '2026-11-22 02:34:37.229032', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('faa0e3e70b92eb9a0651379b', 11, 1, 'w1', 'be57ff885ba152bddcc214607dc8d7b6', 'ask-000013', 0, '2026-11-22 02:34:37.941956', '2026-11-22 02:35:08.054587', '2026-11-22 02:34:38.086686', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('b6a32492c1d8bf5329344eb4', 12, 1, 'w1', '7570494c80b046a47078d4537a10eec7', 'ask-000014', 0, '2026-11-22 02:34:38.145902', '2026-11-22 02:35:08.250637', '2026-11-22 02:34:38.276918', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('05ed575366d5df208affaf52', 13, 1, 'w1', '01c0ba255fc342a5efc108e4ce553efc', 'ask-000015', 0, '2026-11-22 02:34:38.328123', '2026-11-22 02:35:08.440832', '2026-11-22 02:34:38.473305', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('5254ee795fe6e857197e0c19', 14, 1, 'w1', '8a01b99e4d32de26600af2cab39dc558', 'ask-000016', 0, '2026-11-22 02:34:38.530225', '2026-11-22 02:35:08.623803', '2026-11-22 02:34:38.665812', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('ca85ba1983c0a02f0827368b', 8, 1, 'w1', '36a7d3fe994ee42568c90b7211502bdb', 'ask-000008', 0, '2026-11-22 02:34:37.329665', '2026-11-22 02:35:07.375958', '2026-11-22 02:34:37.400411', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('1cde34c9397de63821414b67', 9, 1, 'w1', '927fb4f705c737f12372ef640a34d10e', 'ask-000009', 0, '2026-11-22 02:34:37.450484', '2026-11-22 02:35:07.483583', '2026-11-22 02:34:37.498497', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('e7c9003519fb42e791caf382', 10, 1, 'w1', '263bdbb1473f8ab1cef674cef0c59129', 'ask-000011', 0, '2026-11-22 02:34:37.64576', '2000-01-01 00:00:00', '2026-11-22 02:34:37.723878', 'lost', 'Worker ''w1'' was not heard of for 30 s.', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', true);
INSERT INTO public.fathom_leases VALUES ('b54c447f85280cbd1c722906', 10, 2, 'w1', '321145197716eed4a352948f99055e6f', 'ask-000012', 0, '2026-11-22 02:34:37.776541', '2026-11-22 02:35:07.87215', '2026-11-22 02:34:37.887214', 'cancelled', 'An earlier attempt finished.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('6be0d0f215ee7ac81e83d4d7', 15, 1, 'w1', '0fa6821706300b78bb63097a572b37b4', 'ask-000017', 0, '2026-11-22 02:34:38.714947', '2026-11-22 02:35:08.794097', '2026-11-22 02:34:38.8275', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('ec25fa5087d285f12cd95674', 16, 1, 'w1', '84f8160e07e8f5bc86a61d0ab63e9f43', 'ask-000018', 0, '2026-11-22 02:34:38.897689', '2026-11-22 02:35:09.034235', '2026-11-22 02:34:39.078932', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('7ef52e5f4f7b3542412e7830', 17, 1, 'w1', 'eabddb978a6c5b6b4b28d051330374bc', 'ask-000019', 0, '2026-11-22 02:34:39.171227', '2026-11-22 02:35:09.388578', '2026-11-22 02:34:39.453641', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('2a0738c6c904f7eb1a723fa0', 18, 1, 'w1', '92b0ea38e6a48c5b6e340d6751f62b3b', 'ask-000020', 0, '2026-11-22 02:34:39.535897', '2026-11-22 02:35:09.604767', '2026-11-22 02:34:39.65682', 'pruned', 'It was pruned.', '{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('fa35a821f6b662285dc6d068', 20, 1, 'w1', 'd141a769b13b60fc21ef5a83a26275c6', 'ask-000022', 0, '2026-11-22 02:34:40.015612', '2026-11-22 02:35:10.153496', '2026-11-22 02:34:40.197762', 'diverged', 'It was diverged.', '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('075fcef4b65180124b2d7588', 22, 1, 'w1', 'ab65a51d11d6a521211d69c416fd3bb6', 'ask-000026', 0, '2026-11-22 02:34:41.358246', '2026-11-22 02:35:11.444358', '2026-11-22 02:34:41.496972', 'refused', 'It was refused.', '{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('365e91ada9be1f2eee8e609f', 19, 1, 'w1', '7611c038973bc4bdbae410a9a40348f1', 'ask-000021', 0, '2026-11-22 02:34:39.739137', '2026-11-22 02:35:09.861168', '2026-11-22 02:34:39.905251', 'out_of_memory', 'It was out_of_memory.', '{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('1af9d0678b86b38780ec6033', 21, 1, 'w1', 'c7795ed2c3baf7d9ad6c92cc96edaa44', 'ask-000023', 0, '2026-11-22 02:34:40.310962', '2026-11-22 02:35:10.537055', '2026-11-22 02:34:40.617061', 'error', 'It was error.', '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('f3722a1d1d60c6e4eff9ed3d', 21, 2, 'w1', '06ce5f73ce82c43ff4fe34a7be23cdbb', 'ask-000024', 0, '2026-11-22 02:34:40.748538', '2026-11-22 02:35:11.006251', '2026-11-22 02:34:41.049626', 'error', 'It was error.', '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('26db09a32bbb9edf59f14f26', 21, 3, 'w1', 'db769da4bbf92618566c735fc1962aa4', 'ask-000025', 0, '2026-11-22 02:34:41.073453', '2026-11-22 02:35:11.242796', '2026-11-22 02:34:41.270975', 'error', 'It was error.', '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('0ab48dd5bb25ba6554c9ea41', 22, 2, 'w1', '2b00895e8109d40c76d28599148a1e2b', 'ask-000027', 0, '2026-11-22 02:34:41.55012', '2026-11-22 02:35:11.651226', '2026-11-22 02:34:41.688163', 'refused', 'It was refused.', '{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('b9b4686b0fd592a369be6726', 22, 3, 'w1', 'be9bb7f8aaec295d3f520f32e72f0b7e', 'ask-000028', 0, '2026-11-22 02:34:41.737625', '2026-11-22 02:35:11.845761', '2026-11-22 02:34:41.870911', 'refused', 'It was refused.', '{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('75432591a6c1db8b5ed7bf2d', 23, 1, 'w1', 'c0bc3a9be12d5b4a3ebcc6c1cbcfdbd9', 'ask-000029', 0, '2026-11-22 02:34:41.922924', '2000-01-01 00:00:00', '2026-11-22 02:34:41.997869', 'lost', 'Worker ''w1'' was not heard of for 30 s.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('a6caec6883472d44ced4bebd', 23, 2, 'w1', '84a3192cee8076e543aea9e81151f202', 'ask-000030', 0, '2026-11-22 02:34:42.019083', '2000-01-01 00:00:00', '2026-11-22 02:34:42.11303', 'lost', 'Worker ''w1'' was not heard of for 30 s.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('9e75c085a74987bdea106edd', 23, 3, 'w1', 'a0862dd181ca92b520df696a3eb3a9cd', 'ask-000031', 0, '2026-11-22 02:34:42.216563', '2000-01-01 00:00:00', '2026-11-22 02:34:42.392696', 'lost', 'Worker ''w1'' was not heard of for 30 s.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('dfc84640b27ce28b46e7fc73', 24, 1, 'w1', '62a09d7ae776d6d58fce13f96cb34cf6', 'ask-000033', 0, '2026-11-22 02:34:42.656214', '2026-11-22 02:35:12.656214', '2026-11-22 02:34:42.725299', 'preempted', '', '{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('270e6e00cc38b36c0d85f0e7', 25, 1, 'w1', '92c0d25e767db354c4fc9ff12f37c675', 'ask-000034', 0, '2026-11-22 02:34:42.699047', '2026-11-22 02:35:12.744744', '2026-11-22 02:34:42.752348', 'cancelled', '', '{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('7c8c6f2023e37f5317e762c5', 24, 2, 'w1', 'ac279473781241b68cbc3434741d58bd', 'ask-000035', 0, '2026-11-22 02:34:42.800632', '2026-11-22 02:35:12.816959', '2026-11-22 02:34:42.825223', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('00390dc8e525bf54af9ffcc9', 26, 1, 'w1', 'c9687b157831058269c2c8cca47d63b4', 'ask-000036', 0, '2026-11-22 02:34:42.922032', '2026-11-22 02:35:12.956868', '2026-11-22 02:34:42.965106', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('a1f64921ad6c878f629007c5', 29, 1, 'w1', 'cb47b6e90109b9f98dc9c09721d35dda', 'ask-000038', 0, '2026-11-22 02:34:43.147497', '2026-11-22 02:35:13.167044', '2026-11-22 02:34:43.177139', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('94a291519cd0e4cc13eada62', 30, 1, 'w1', 'd35f7707aeca52569db6d7bcf544bbbd', 'ask-000039', 0, '2026-11-22 02:34:49.123216', '2026-11-22 02:35:19.165339', '2026-11-22 02:34:49.180565', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('d0131f03fb0cc83f4cbd673e', 31, 1, 'w1', '388f94dc411c9794f5e396dc00ff6918', 'ask-000040', 0, '2026-11-22 02:34:49.236168', '2026-11-22 02:35:19.264142', '2026-11-22 02:34:49.278813', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('fe11194807be3406a038b04d', 32, 1, 'w1', '5bedca4ad519a4bed642c5f486762d07', 'ask-000041', 0, '2026-11-22 02:34:49.325358', '2026-11-22 02:35:19.348074', '2026-11-22 02:34:49.363295', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('972c603b09ee7d16cada8c3b', 33, 1, 'w1', '784a4ca8a184a5a29d175ccdd1ff28c1', 'ask-000042', 0, '2026-11-22 02:34:49.414456', '2026-11-22 02:35:19.447256', '2026-11-22 02:34:49.463137', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('2bb4261ebbc72be395328522', 34, 1, 'w1', '167af34c0a6584deae904888edbe4894', 'ask-000043', 0, '2026-11-22 02:34:49.566499', '2026-11-22 02:35:19.615513', '2026-11-22 02:34:49.634856', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('a01d2fac06d152a2e4ca6c47', 35, 1, 'w1', 'a05ea601fe24d2c630a4c424cc8391bc', 'ask-000044', 0, '2026-11-22 02:34:49.765983', '2026-11-22 02:35:19.814972', '2026-11-22 02:34:49.837291', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('ed9c1c2e62d5db3010e4aa7f', 36, 1, 'w1', '262f7f6065cd8a0e67dc9346257bdbba', 'ask-000045', 0, '2026-11-22 02:34:49.945266', '2026-11-22 02:35:19.98811', '2026-11-22 02:34:49.999356', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('8c897672c2142cf8f09beb3d', 42, 1, 'w1', '9fc7391a0f59b04ce74017d5ae364cad', 'ask-000051', 0, '2026-11-22 02:34:50.984703', '2026-11-22 02:35:21.065898', '2026-11-22 02:34:51.105915', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('2bcc838084a75d84ad51875c', 43, 1, 'w1', 'a4c25bdb69a5e803fcb2d3cf201f281b', 'ask-000052', 0, '2026-11-22 02:34:51.201649', '2026-11-22 02:35:21.279267', '2026-11-22 02:34:51.35277', 'preempted', '', '{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('fe720d5d850b981abbc9fe5e', 44, 1, 'w1', '34f4e60f08cb725cc083d2ca0323834e', 'ask-000054', 0, '2026-11-22 02:34:51.622887', '2026-11-22 02:35:21.665983', '2026-11-22 02:34:51.682427', 'diverged', 'Zwei Größen: π ≥ 3, ''so'' \ 😀', '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('efacbd0685f817d2ed195caf', 37, 1, 'w1', 'b172d36ebc25b53fb9871f899b53740d', 'ask-000046', 0, '2026-11-22 02:34:50.101041', '2026-11-22 02:35:20.147092', '2026-11-22 02:34:50.159281', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('49b740dd0bd34f600c815980', 38, 1, 'w1', '37d4a5f125dd87df6545f5a9fe1a005d', 'ask-000047', 0, '2026-11-22 02:34:50.214969', '2026-11-22 02:35:20.238184', '2026-11-22 02:34:50.246374', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('81bf921fd7629066171afcc9', 39, 1, 'w1', 'bb6fa79f6c3e5f8e33be712ea8e0d67b', 'ask-000048', 0, '2026-11-22 02:34:50.301532', '2026-11-22 02:35:20.344549', '2026-11-22 02:34:50.354517', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('8a65167b5bcdf5cdebbbf89f', 40, 1, 'w1', '78549968d1281ebda1ef20d59f8d00e6', 'ask-000049', 0, '2026-11-22 02:34:50.43168', '2026-11-22 02:35:20.43168', '2026-11-22 02:34:50.467417', 'preempted', '', '{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('3956d7208daaa63a2c06bb06', 41, 1, 'w1', '56a4a1f8a59d5e04bad6e3431a7cd759', 'ask-000050', 0, '2026-11-22 02:34:50.70496', '2026-11-22 02:35:20.818563', '2026-11-22 02:34:50.859409', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('688c2d92ea452df1f4a2e1b4', 43, 2, 'w1', '738ae71138ef12fbe3f35f1aaef26bd9', 'ask-000053', 0, '2026-11-22 02:34:51.39752', '2026-11-22 02:35:21.49657', '2026-11-22 02:34:51.55612', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('38c3a61dac13ea8c0d90fd4b', 45, 1, 'w1', '63b567c8bf44e7dc82848bebdf5eb4ff', 'ask-000055', 0, '2026-11-22 02:34:51.725542', '2026-11-22 02:35:21.769721', '2026-11-22 02:34:51.78004', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('5af13e66d4cdb921c5a9bc6a', 46, 1, 'w1', 'be03a2e0398f8bc35aeeab3a3d78eb7d', 'ask-000056', 0, '2026-11-22 02:34:51.889588', '2026-11-22 02:35:22.00293', NULL, NULL, '', NULL, false);
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
INSERT INTO public.fathom_measurements VALUES (22, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
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
INSERT INTO public.fathom_measurements VALUES (22, 2, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 3, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 3, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 3, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 3, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 3, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (25, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (24, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (24, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (26, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (26, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
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
INSERT INTO public.fathom_measurements VALUES (36, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (36, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (37, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (37, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (38, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (38, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (39, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (39, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (41, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (41, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (42, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (42, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (43, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (43, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (43, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (43, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (44, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (44, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (45, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (45, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (46, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (46, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 3, 3, 'c99b7233b2bbcfe7a58f7dc805c2fa6d049156885f0667b60457eb831185c00b', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d202020206fee9b471e26f8bdedaba7ba5fc3f43b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f6b24d6ec663a6bd0000000000000000e79941426eea27be708dd42400ada6bd783466956f7d2b3b000000000000000033438f73cca0303c0a70a8e29d312c3b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003c06a79f376022be00000000000000008d6cccb4a85194beb610ef149a9d22be266845f93fef163c0000000000000000f283e5b239c1fe3c0c478789178a173c3c06a79f376022be00000000000000008d6cccb4a85194beb610ef149a9d22be266845f93fef163c0000000000000000f283e5b239c1fe3c0c478789178a173c6fee9b471e26f8bdedaba7ba5fc3f43b6fee9b471e26f8bdedaba7ba5fc3f43bda77a272a5eb703ee4426626a5f660bed3acdebea5e060beeb8ffec1a7dfb13c2ba2ae69738a913c6de229cb3d38923c331f4d4dca38f53e90b0a2453237e5bedc8df754623ae5be2a58473fe7b1c23dba09e49b7ca2a23d77a6911194c1a23d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008400000000000000840000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f4afeda201105a1bf5bc402f16ea3893f33156da7362f75bf98def0532a55a63ff8942f5f4911a83f8022e1724346973f80d309d1c884a93f742084901ca6953f88b1a331e539a3bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bf19ce5766203e9cbf3b6f2fd56774a8bfb490e4e200e58f3f19eee7e00defa23fdf26cda1890d9cbfa7a1f8cd88b581bf3d3368dbf202823f24b037d4f79c813fce08a919285eb13fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bfaafc5c41aaeca6bf1048c1c01536af3fb47f1b3d9cabb13f0000404000004040000040400000404000004040000040400000404000004040000040400000404000004040000040400000404000004040', '{"update": 3, "trials": 3, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985716676080468, "depths": {"depth": [[1, 0.329089], [2, 0.335466], [3, 0.335445]]}, "choices": {}}', '2026-11-22 02:34:49.403602');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 4, 4, 'ccd0293363bdab0e020ab4e5c6ad5c7b6fca9063cafa67c792a562e389135d34', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d20202020abd03790e5822d3e46e1e4443a433b3c000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b15e922577dac83d0000000000000000c7c448cd34a30bbe8f313f413832c93d04e3b7b7f231773b0000000000000000122ef8f387f3353c71705b5669d4773b00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ad0c1a178123383e0000000000000000eb909e81bd8863bea1d9c21ae378383e9498f4394bb05b3c0000000000000000c63fa65b6cea0b3d3ffc8b9d52725c3cad0c1a178123383e0000000000000000eb909e81bd8863bea1d9c21ae378383e9498f4394bb05b3c0000000000000000c63fa65b6cea0b3d3ffc8b9d52725c3cabd03790e5822d3e46e1e4443a433b3cabd03790e5822d3e46e1e4443a433b3c2d1c62a27d5e76bef39a8d987183663eb49d36ac8939663ee5cd06b9d3e6e33cf33ecf0e5508c43ca7124f5ef5c5c33c731997ab6674e43e69c1b4756b5bd4be617179e1618dd4beae5d1fabb49cc63d54e793492397a63daa92f06394a2a63d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010400000000000001040000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f575b0158d084a4bf429eb177abd3773f33156da7362f75bf0ba37cf8b3f1a63f747f0e6545a0a43fe3274cd87669903f80d309d1c884a93f5aa99bd92fdf963f0cc7c42be9aaa6bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bf9fade74930819cbf3b6f2fd56774a8bfa898b41554b4913f5f9f86ba12cda23f7df00c088486a1bf588634c0cb278dbf70041fb958688d3fa67e353c6d1b8d3f8fb42bfc903caf3fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bf45ff3d2af8a1a3bf8241b31cb9f3ab3fb63e6e8f280db03f0000804000008040000080400000804000008040000080400000804000008040000080400000804000008040000080400000804000008040', '{"update": 4, "trials": 4, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985119317765486, "depths": {"depth": [[1, 0.326666], [2, 0.336669], [3, 0.336665]]}, "choices": {}}', '2026-11-22 02:34:49.516608');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 1, 1, 'f658907d103f665ea1fbb60fbddcce4272017f95af19cf3ce8bf52be436d6812', NULL, '{"update": 1, "trials": 1, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0984351459941628, "depths": {"depth": [[1, 0.342226], [2, 0.328891], [3, 0.328883]]}, "choices": {}}', '2026-11-22 02:34:49.223827');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 2, 2, '39ca30a2494c6b07dd2a7a5263f8c96dbb3c8a188ca046613c283bef1639f67a', NULL, '{"update": 2, "trials": 2, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0986011689924766, "depths": {"depth": [[1, 0.335558], [2, 0.332235], [3, 0.332208]]}, "choices": {}}', '2026-11-22 02:34:49.314692');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 5, 5, '16f3b85caa8175e7f20a5116cd601cf56ee374bb2fe9ad955446a1f17157f78e', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d2020202043e8a9206ed6423e08ac137fd9af553c000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000fb940eddb6f4dbbd000000000000000077b2b0bc858935be9b1e6d322a5cdcbdeb4fb82cb10ba63b0000000000000000b34c6819b6f14b3c853fa108d8aca63b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a97e45a13ee503e0000000000000000045c52b23c75933e6441b0d2472b513eacbad88e2e23743c00000000000000006d58ad0b00ab193d6dbe65a9e7b4743c0a97e45a13ee503e0000000000000000045c52b23c75933e6441b0d2472b513eacbad88e2e23743c00000000000000006d58ad0b00ab193d6dbe65a9e7b4743c43e8a9206ed6423e08ac137fd9af553c43e8a9206ed6423e08ac137fd9af553c2f52fcc0c70794be70489c391712843ef75b5c4878fd833ef735ceb66937003d9dadcc6fc642e03cf1ae2318362ce03c56f25e2699d2d2be7d3edc4bf806c33e47a6e1003a9ec23e706ab3c0d421d03d05eb607e5620b03dbac180507a23b03d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014400000000000001440000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f2638afba89e8a9bf486b978b11c775bf33156da7362f75bf2f3b011d6491a33f1f82ab4ec1d39d3f0296e75d1e0b743f80d309d1c884a93fa2d9a422901e903f70857de94d61acbfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bfddf06dc450079cbf3b6f2fd56774a8bf5e535fafa5f1983f8b08b1a2d50aa33f4ccdba6a3deaa6bf3b0b7d2d520489bf155748014339893f1e0f06b5c503893fc0d77d99d7d8a93fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bf5abde89e47f19abf0ec594c444d6a53fa61435c5f8fea93f0000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a0400000a040', '{"update": 5, "trials": 5, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098540836734136, "depths": {"depth": [[1, 0.327706], [2, 0.336146], [3, 0.336148]]}, "choices": {}}', '2026-11-22 02:34:49.713473');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 6, 6, '5cc61e723f0de1a1d0b36cfecc7932be3e75d40aca836827326b0d3a2d9ed63e', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d20202020e8c1c4c97a974b3e2d0fd534a67d603c0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009baf2dc1c9b4f6bd00000000000000002d5efca61b124dbe6c99e4cb880af7bdd3f605ebf8fac23b0000000000000000eff6281d9fc1693c01f2f495888ac33b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002e36ad7becf3543e000000000000000072f11962d1019f3e99602260c240553e08af8f8f6662773c000000000000000032e8b773f4311e3d571c8924070d783c2e36ad7becf3543e000000000000000072f11962d1019f3e99602260c240553e08af8f8f6662773c000000000000000032e8b773f4311e3d571c8924070d783ce8c1c4c97a974b3e2d0fd534a67d603ce8c1c4c97a974b3e2d0fd534a67d603cf9e40208efd19bbe68e286c1a4da8b3ea1e77e4e39c98b3e03b8fd37befe043de1e697458909e53cac817f421cf4e43cc25656be74f8efbe9de64f095407e03e7be00c6a41e2df3ef3861aa55391d33d10bdc5ff6e8fb33dc1add4935f93b33d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000018400000000000001840000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03ff79ce77ab51ab0bf8188f484abf291bf33156da7362f75bfa403dc23f4a39d3fa08b8329be4b913fba20532a7ef87dbf80d309d1c884a93fa09bf931f07e7a3f58c008bea752b1bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bf83c2c9c5febb9abf3b6f2fd56774a8bf20b1bb076708a23fc08ba2c6aeb2a33f13cfdaa51e37adbf1bb4d89be69879bf3a9c520434f1793f0e74062d9eaa793ff9d55d5ef68ba33fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bfe9f8dc0fd61489bf8e69b99de3619d3fa09cb98188daa23f0000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c0400000c040', '{"update": 6, "trials": 6, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098593848491797, "depths": {"depth": [[1, 0.330473], [2, 0.334764], [3, 0.334763]]}, "choices": {}}', '2026-11-22 02:34:49.904507');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 7, 7, 'b566ae4ab0a042d12091732f66e78d67cfd83c8c65ce3f3028ff1897b91b2866', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d202020203107b76e3b874d3e11eb13bea993613c0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005a7d04f85425fabd0000000000000000a29341d4588052be607362464f89fabd998c064a7b97c43b0000000000000000c9ff1c00d69a6f3c2617f70f0634c53b000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009ed6f53bcaf2533e0000000000000000e98d629c1906a03e68f1a3774c3c543e0f960c94e07a773c0000000000000000a1425746fc971e3d71a6cfb54a26783c9ed6f53bcaf2533e0000000000000000e98d629c1906a03e68f1a3774c3c543e0f960c94e07a773c0000000000000000a1425746fc971e3d71a6cfb54a26783c3107b76e3b874d3e11eb13bea993613c3107b76e3b874d3e11eb13bea993613ca908c812d2089cbe01c39929ff108c3e724ef6fba4008c3e892deee34a6c053d79f8610e2d77e53c5c9dfac99161e53cb728bd6b845ff4bebee147682e6ae43edf6f326fda54e43e537e5a16ac71d43d8dfa0491fb6fb43d054ad6e08373b43d0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001c400000000000001c40000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03ff06d744a2f3db3bfc45769a008579dbf33156da7362f75bf15c659590b30943f708ea09e4d81773f719709a67ce292bf80d309d1c884a93f38b51ef065a166bf599a7f6e822db4bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bf1c2a2d1f156499bf3b6f2fd56774a8bf4d586d1a6842a83f0374b905f360a43f82387a2209beb1bf004b12d36ba04f3fa88824d4a85d4dbf187f440b77864ebf1068887e058e9a3fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bfa8d7ac849f2b563f937a11015f248f3f8cd7184092e6973f0000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e0400000e040', '{"update": 7, "trials": 7, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098611915870803, "depths": {"depth": [[1, 0.33374], [2, 0.333132], [3, 0.333128]]}, "choices": {}}', '2026-11-22 02:34:50.051216');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 8, 8, '125abb62cd8f886a7e10408b5f2df13b4e5bd16381ec5bc389f4a1f247211cd9', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d20202020bdc9b6b398394a3e51ffb33ebc90613c000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000186c2bd9785ef7bd0000000000000000425190dcb73650be2bee7bb4c4b7f7bda1ac55038c92c43b00000000000000009fad00488b9c6f3cc3dee892f12ec53b00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f2de49f9a2ee513e00000000000000006eb78a71b99c9c3ee453af4fb430523e3b0865cae074773c00000000000000007557d1797e901e3d26d1cc231f20783cf2de49f9a2ee513e00000000000000006eb78a71b99c9c3ee453af4fb430523e3b0865cae074773c00000000000000007557d1797e901e3d26d1cc231f20783cbdc9b6b398394a3e51ffb33ebc90613cbdc9b6b398394a3e51ffb33ebc90613cd5855818df1599be523887dba51d893e76d32955180e893ed07d6b5a1467053dcc62282ff271e53c432524905f5ce53cbd3ed46d597bf1beaf7005ff6587e13efc0ca3dc4c6fe13e8fe0e9171b71d43da219d15b506fb43d631e085c0d73b43d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000020400000000000002040000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f0699bf5322ecb5bf4f2fef21b5a1a3bf33156da7362f75bf73e0f43431d9873f06be68ce0f4a70bf4b9e7e49dece9cbf80d309d1c884a93f0559c6f93e2f86bf202f504538aab6bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bfdc05adbfa94898bf3b6f2fd56774a8bf9e88dd57cc88ad3fe3a76de892f0a43f9863c52bfc6cb4bfd14f8e3689c77c3f6feab9aebb907cbf144465a758917cbf7177b7b272a48f3fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bf10ebeb86222b8b3ffc02e46890d56b3f75d198db2fa1873f0000004100000041000000410000004100000041000000410000004100000041000000410000004100000041000000410000004100000041', '{"update": 8, "trials": 8, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098590474639372, "depths": {"depth": [[1, 0.336449], [2, 0.331778], [3, 0.331773]]}, "choices": {}}', '2026-11-22 02:34:50.191994');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 9, 9, 'c8529357a52261cc2f7b1ac143b10cf4619645e56f6be116d05a74ecf7c82a51', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d20202020ce699a02fda1483eefbea252d399613c00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000094c4605867aff4bd00000000000000000aab65d7dfdd4fbed8ad1ddc3bfef4bdb8ceaa3cd28ec43b0000000000000000917b0e4e85f06f3caa4eaf861d2bc53b0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000047d059ab511a503e000000000000000023c43907514f9a3e22a9d7b09e55503e2cbdf71ae86e773c000000000000000019d99517ab8a1e3d37e342eafa19783c47d059ab511a503e000000000000000023c43907514f9a3e22a9d7b09e55503e2cbdf71ae86e773c000000000000000019d99517ab8a1e3d37e342eafa19783cce699a02fda1483eefbea252d399613cce699a02fda1483eefbea252d399613caea642ff535597be918162a2035c873ee5cb225ca44e873ea142d59aec68053d4a27939ac173e53ccc0b8c9d405ee53c06735f7c055ee2be8ded9f072079d23ed7f81ef1ea42d23e0461e72e737ed53d319f5f14c67bb53d51852d254881b53d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000022400000000000002240000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f3e46413f8a5eb8bf062fc44c8ffba7bf33156da7362f75bfe135550d05bb713f543bf1ae429889bfdd4e944f49c1a2bf80d309d1c884a93f444f08d4769592bfaaca479e9fd8b8bfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bf6f04409c265e97bf3b6f2fd56774a8bf641df6054f48b13f9cea1d1a6b67a53fd010471764dfb6bf785cee4cc0a8843f50652b31d29684bfe46280d9d28384bf5a1b54ad6622783fb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bf646f2bb53ac3983ff8fa1fd28a607ebff078f84ee8d4473f0000104100001041000010410000104100001041000010410000104100001041000010410000104100001041000010410000104100001041', '{"update": 9, "trials": 9, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985678194586752, "depths": {"depth": [[1, 0.337784], [2, 0.33111], [3, 0.331106]]}, "choices": {}}', '2026-11-22 02:34:50.275773');
INSERT INTO public.fathom_sampler_states VALUES (11, 0, 10, 10, '962b8e9062d2aefcc7d954e9661f049e4b2177839ef5d5101a428835535ac55e', '\x00100000000000007b226164616d2e302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b302c385d7d2c226164616d2e302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b382c31365d7d2c226164616d2e312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b31362c34305d7d2c226164616d2e312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b34302c36345d7d2c226164616d2e31302e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b36342c39365d7d2c226164616d2e31302e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b39362c3132385d7d2c226164616d2e31312e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3132382c3136305d7d2c226164616d2e31312e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3136302c3139325d7d2c226164616d2e31322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3139322c3232345d7d2c226164616d2e31322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3232342c3235365d7d2c226164616d2e31332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3235362c3238385d7d2c226164616d2e31332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3238382c3332305d7d2c226164616d2e322e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e322e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3332302c3332305d7d2c226164616d2e332e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332302c3332385d7d2c226164616d2e332e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3332382c3333365d7d2c226164616d2e342e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3333362c3334345d7d2c226164616d2e342e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3334342c3335325d7d2c226164616d2e352e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3335322c3337365d7d2c226164616d2e352e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3337362c3430305d7d2c226164616d2e362e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3430302c3432345d7d2c226164616d2e362e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3432342c3434385d7d2c226164616d2e372e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3434382c3435365d7d2c226164616d2e372e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3435362c3436345d7d2c226164616d2e382e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3436342c3437325d7d2c226164616d2e382e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3437322c3438305d7d2c226164616d2e392e6578705f617667223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438302c3438385d7d2c226164616d2e392e6578705f6176675f7371223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3438382c3439365d7d2c226e756d62657273223a7b226474797065223a22463634222c227368617065223a5b375d2c22646174615f6f666673657473223a5b3439362c3535325d7d2c22706f6c6963792e67726f75705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3535322c3536305d7d2c22706f6c6963792e6c73746d2e626961735f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3536302c3539325d7d2c22706f6c6963792e6c73746d2e626961735f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b345d2c22646174615f6f666673657473223a5b3539322c3632345d7d2c22706f6c6963792e6c73746d2e7765696768745f68685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3632342c3635365d7d2c22706f6c6963792e6c73746d2e7765696768745f69685f6c30223a7b226474797065223a22463634222c227368617065223a5b342c315d2c22646174615f6f666673657473223a5b3635362c3638385d7d2c22706f6c6963792e736f757263655f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b302c315d2c22646174615f6f666673657473223a5b3638382c3638385d7d2c22706f6c6963792e7374617274223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3638382c3639365d7d2c22706f6c6963792e737465705f62696173223a7b226474797065223a22463634222c227368617065223a5b312c335d2c22646174615f6f666673657473223a5b3639362c3732305d7d2c22706f6c6963792e737465705f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3732302c3732385d7d2c22706f6c6963792e76223a7b226474797065223a22463634222c227368617065223a5b315d2c22646174615f6f666673657473223a5b3732382c3733365d7d2c22706f6c6963792e775f63757272223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3733362c3734345d7d2c22706f6c6963792e775f70726576223a7b226474797065223a22463634222c227368617065223a5b312c315d2c22646174615f6f666673657473223a5b3734342c3735325d7d2c22706f6c6963792e776f72645f656d62656464696e67223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3735322c3737365d7d2c22706f6c6963792e776f72645f77656967687473223a7b226474797065223a22463634222c227368617065223a5b332c315d2c22646174615f6f666673657473223a5b3737362c3830305d7d2c226164616d2e302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830302c3830345d7d2c226164616d2e312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830342c3830385d7d2c226164616d2e31302e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3830382c3831325d7d2c226164616d2e31312e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831322c3831365d7d2c226164616d2e31322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3831362c3832305d7d2c226164616d2e31332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832302c3832345d7d2c226164616d2e322e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832342c3832385d7d2c226164616d2e332e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3832382c3833325d7d2c226164616d2e342e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833322c3833365d7d2c226164616d2e352e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3833362c3834305d7d2c226164616d2e362e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834302c3834345d7d2c226164616d2e372e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834342c3834385d7d2c226164616d2e382e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3834382c3835325d7d2c226164616d2e392e73746570223a7b226474797065223a22463332222c227368617065223a5b5d2c22646174615f6f666673657473223a5b3835322c3835365d7d7d202020202abd683ea92f4e3ee12082c5f0cb643c000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b90f74ca25e3e2bd0000000000000000a9c5a6ec2cfd58be21471fc4c51be3bdccf3f4229abec83b0000000000000000ce264fa2374b7b3c5aadac273482c93b00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000af8b8d7a65614b3e00000000000000001775bea087679b3ec5e15f16aec44b3e01e893d86279773c0000000000000000b4ab763faedb1e3db4f2d66de424783caf8b8d7a65614b3e00000000000000001775bea087679b3ec5e15f16aec44b3e01e893d86279773c0000000000000000b4ab763faedb1e3db4f2d66de424783c2abd683ea92f4e3ee12082c5f0cb643c2abd683ea92f4e3ee12082c5f0cb643cd3bb0fd5488198beb65af38b8c86883e081d2c1e057c883e00452ee2b100063d85743a93400be63ca9c39a374cf6e53c7327de55c394b13e9bf51b2f6eb1a0becb56a07c1878a2bea54f82a123aad73d80e7e83286a6b73deb047215e9adb73d00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000024400000000000002440000000000000e03f0000000000000000000000000000e03f000000000000e03f000000000000e03f187d967ff81fbbbf234cc820cb9cabbf33156da7362f75bfb089f218b5136abf7efc8e514d1394bffa6b98238562a6bf80d309d1c884a93ff2ed7bbaae469abf5f62cd9c6aaababfd74bf9170512aa3f000a8d0abf3c713fd7d0cfbd896cb4bff6e8f8bb5f8624bff4296901d3f996bf3b6f2fd56774a8bf8fd51c0f4865b43fecb884cc189aa53faa479c57d2a0b9bfd8e571f05af3833f2f74bff48dea83bf1b130e5d58c583bf4652ff577df473bfb382ebaa84b1aebff8af64f2aef9b2bf400eb733224ea2bf29b3482ebf439b3fac46d51e502faabf3e603f4a6869a1bf3f0605c83a1ea23f2ab9563d13f492bf5c66693d6a3b85bf0000204100002041000020410000204100002041000020410000204100002041000020410000204100002041000020410000204100002041', '{"update": 10, "trials": 10, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985723279766457, "depths": {"depth": [[1, 0.337552], [2, 0.331226], [3, 0.331222]]}, "choices": {}}', '2026-11-22 02:34:50.402941');
INSERT INTO public.fathom_studies VALUES (3, 'c6df2e73e4', 2, 'learned/growth', 'learned', 'growth', 'whole-c6df2e73e4/learned/growth', 'complete', 1, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (1, 'c6df2e73e4', 0, 'searched/grid', 'searched', 'grid', 'whole-c6df2e73e4/searched/grid', 'complete', 3, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (2, 'c6df2e73e4', 1, 'searched/random', 'searched', 'random', 'whole-c6df2e73e4/searched/random', 'complete', 3, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (4, 'c6df2e73e4', 3, 'confirm', 'confirm', 'confirm', 'whole-c6df2e73e4/confirm', 'complete', 2, '[{"params": {"depth": 1, "lr": 0.01}, "seed": 0, "serves": ["searched/grid", "learned/growth"]}, {"params": {"depth": 1, "lr": 0.0001565493427643287}, "seed": 0, "serves": ["searched/random"]}]', NULL);
INSERT INTO public.fathom_studies VALUES (5, '011c06143c', 0, 'searched/random', 'searched', 'random', 'ends-011c06143c/searched/random', 'complete', 20, NULL, 'the budget of 14 trials is handed out');
INSERT INTO public.fathom_studies VALUES (7, '398e82e72d', 0, 'searched/random', 'searched', 'random', 'dropped-398e82e72d/searched/random', 'complete', 14, NULL, 'the experiment was cancelled');
INSERT INTO public.fathom_studies VALUES (8, '398e82e72d', 1, 'confirm', 'confirm', 'confirm', 'dropped-398e82e72d/confirm', 'complete', 0, NULL, 'the experiment was cancelled');
INSERT INTO public.fathom_studies VALUES (6, '011c06143c', 1, 'confirm', 'confirm', 'confirm', 'ends-011c06143c/confirm', 'complete', 1, '[{"params": {"depth": 1, "lr": 0.0001565493427643287}, "seed": 0, "serves": ["searched/random"]}]', NULL);
INSERT INTO public.fathom_studies VALUES (9, '2be9920e21', 0, 'searched/grid', 'searched', 'grid', 'bounded-2be9920e21/searched/grid', 'complete', 3, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (11, '3dbb8cbda7', 0, 'searched/controller', 'searched', 'controller', 'learning-3dbb8cbda7/searched/controller', 'running', 14, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (12, '3dbb8cbda7', 1, 'confirm', 'confirm', 'confirm', 'learning-3dbb8cbda7/confirm', 'waiting', 0, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (10, '2be9920e21', 1, 'confirm', 'confirm', 'confirm', 'bounded-2be9920e21/confirm', 'complete', 1, '[{"params": {"depth": 1, "lr": 0.01}, "seed": 0, "serves": ["searched/grid"]}]', NULL);
INSERT INTO public.fathom_studies VALUES (14, '32223c43af', 1, 'searched/grid', 'searched', 'grid', 'kept-32223c43af/searched/grid', 'running', 3, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (15, '32223c43af', 2, 'searched/random', 'searched', 'random', 'kept-32223c43af/searched/random', 'running', 4, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (16, '32223c43af', 3, 'confirm', 'confirm', 'confirm', 'kept-32223c43af/confirm', 'waiting', 0, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (13, '32223c43af', 0, 'learned/udn', 'learned', 'udn', 'kept-32223c43af/learned/udn', 'complete', 1, NULL, NULL);
INSERT INTO public.fathom_tokens VALUES ('0f9c27b55758', 'someone''s', '4cc40134c7655ee1c672b09b80eb8cfdf585335a3fe901ce178a0dca44d90abe', 'read work', '2026-11-22 02:34:33.780113', NULL, NULL);
INSERT INTO public.fathom_tokens VALUES ('417d8e2648a7', 'a guest''s', '70859b8da5bdbfd17cbd65d00a90526c802c79d11eac73f1b7a6f6abed1b3367', 'read', '2026-11-22 02:34:33.780113', '2026-11-23 02:34:33.780113', NULL);
INSERT INTO public.fathom_tokens VALUES ('8a32960206ca', 'a lost one', '54369832215ac31cd5b0bb6e8b5f5774ffc567e2eef2aa3171c68e3488861b25', 'submit', '2026-11-22 02:34:33.780113', NULL, '2026-11-22 02:34:33.780113');
INSERT INTO public.fathom_trials VALUES (1, 1, 0, 0, 0, 0, '{"depth": 1}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:34:35.652135', '2026-11-22 02:34:35.91849', 0);
INSERT INTO public.fathom_trials VALUES (2, 2, 0, 0, 0, 0, '{"depth": 2, "lr": 0.009203460091395207}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:34:36.000554', '2026-11-22 02:34:36.155933', 0);
INSERT INTO public.fathom_trials VALUES (3, 3, 0, 0, 0, 0, '{}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5671840, 2000, 0.02, '2026-11-22 02:34:36.223021', '2026-11-22 02:34:36.364231', 1);
INSERT INTO public.fathom_trials VALUES (4, 1, 1, 1, 0, 0, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:34:36.483012', '2026-11-22 02:34:36.614154', 0);
INSERT INTO public.fathom_trials VALUES (5, 2, 1, 1, 0, 1, '{"depth": 1, "lr": 0.0001565493427643287}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:34:36.680546', '2026-11-22 02:34:36.821651', 0);
INSERT INTO public.fathom_trials VALUES (6, 1, 2, 2, 0, 0, '{"depth": 3}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:34:36.888534', '2026-11-22 02:34:36.990166', 0);
INSERT INTO public.fathom_trials VALUES (7, 2, 2, 2, 0, 2, '{"depth": 3, "lr": 0.00044890937215369853}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:34:37.080404', '2026-11-22 02:34:37.230031', 0);
INSERT INTO public.fathom_trials VALUES (8, 4, 0, 0, 0, 1000000, '{"depth": 1, "lr": 0.01}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:34:37.312105', '2026-11-22 02:34:37.401273', 0);
INSERT INTO public.fathom_trials VALUES (11, 5, 1, 1, 0, 1, '{"depth": 1, "lr": 0.0001565493427643287}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 4000, 0.04, '2026-11-22 02:34:37.932415', '2026-11-22 02:34:38.089456', 0);
INSERT INTO public.fathom_trials VALUES (12, 5, 2, 2, 0, 2, '{"depth": 3, "lr": 0.00044890937215369853}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 10143184, 4000, 0.04, '2026-11-22 02:34:38.135494', '2026-11-22 02:34:38.277686', 0);
INSERT INTO public.fathom_trials VALUES (13, 5, 3, 3, 0, 3, '{"depth": 3, "lr": 0.011862982112252262}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 10143184, 4000, 0.04, '2026-11-22 02:34:38.320031', '2026-11-22 02:34:38.474288', 0);
INSERT INTO public.fathom_trials VALUES (14, 5, 4, 4, 0, 4, '{"depth": 2, "lr": 0.003873570353465848}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9671408, 4000, 0.04, '2026-11-22 02:34:38.524982', '2026-11-22 02:34:38.66652', 0);
INSERT INTO public.fathom_trials VALUES (15, 5, 5, 5, 0, 5, '{"depth": 3, "lr": 0.040222161233809645}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 10143184, 4000, 0.04, '2026-11-22 02:34:38.709075', '2026-11-22 02:34:38.82808', 0);
INSERT INTO public.fathom_trials VALUES (9, 4, 1, 1, 0, 1000000, '{"depth": 1, "lr": 0.0001565493427643287}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:34:37.444226', '2026-11-22 02:34:37.499211', 0);
INSERT INTO public.fathom_trials VALUES (10, 5, 0, 0, 0, 0, '{"depth": 2, "lr": 0.009203460091395207}', 'ended', 2, 1, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9671408, 2000, 0.02, '2026-11-22 02:34:37.624928', '2026-11-22 02:34:37.887921', 0);
INSERT INTO public.fathom_trials VALUES (16, 5, 6, 6, 0, 6, '{"depth": 3, "lr": 0.0002028344960068208}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 10143184, 4000, 0.04, '2026-11-22 02:34:38.881011', '2026-11-22 02:34:39.07953', 0);
INSERT INTO public.fathom_trials VALUES (17, 5, 7, 7, 0, 7, '{"depth": 1, "lr": 0.0044596368292522896}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 4000, 0.04, '2026-11-22 02:34:39.126517', '2026-11-22 02:34:39.455184', 0);
INSERT INTO public.fathom_trials VALUES (18, 5, 8, 8, 0, 8, '{"depth": 2, "lr": 0.00048761194940791333}', 'ended', 1, 0, 'pruned', 'It was pruned.', 2, -2, NULL, '{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}', 2, 9671408, 2000, 0.02, '2026-11-22 02:34:39.519481', '2026-11-22 02:34:39.662584', 0);
INSERT INTO public.fathom_trials VALUES (19, 5, 9, 9, 0, 9, '{"depth": 1, "lr": 0.018486247764344876}', 'ended', 1, 1, 'out_of_memory', 'It was out_of_memory.', 1, NULL, NULL, '{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}', NULL, 9199632, 3000, 0.03, '2026-11-22 02:34:39.731841', '2026-11-22 02:34:39.908379', 0);
INSERT INTO public.fathom_trials VALUES (20, 5, 10, 10, 0, 10, '{"depth": 1, "lr": 0.0009766117525402216}', 'ended', 1, 1, 'diverged', 'It was diverged.', 1, NULL, NULL, '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}', NULL, 9199632, 3000, 0.03, '2026-11-22 02:34:39.998148', '2026-11-22 02:34:40.199986', 0);
INSERT INTO public.fathom_trials VALUES (21, 5, 11, 11, 0, 11, '{"depth": 3, "lr": 0.006409190203090692}', 'ended', 3, 3, 'error', 'It was error.', 3, NULL, NULL, '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', NULL, 10143184, 3000, 0.03, '2026-11-22 02:34:40.298868', '2026-11-22 02:34:41.271858', 0);
INSERT INTO public.fathom_trials VALUES (22, 5, 12, 12, 0, 12, '{"depth": 2, "lr": 0.00820303361002584}', 'ended', 3, 3, 'refused', 'It was refused.', 2, NULL, NULL, '{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}', NULL, 9671408, 3000, 0.03, '2026-11-22 02:34:41.344753', '2026-11-22 02:34:41.871453', 0);
INSERT INTO public.fathom_trials VALUES (23, 5, 13, 13, 0, 13, '{"depth": 1, "lr": 0.0027030176782475283}', 'ended', 3, 3, 'lost', 'Worker ''w1'' was not heard of for 30 s.', 1, NULL, NULL, NULL, NULL, 9199632, 2000, 0.02, '2026-11-22 02:34:41.908714', '2026-11-22 02:34:42.393377', 0);
INSERT INTO public.fathom_trials VALUES (25, 7, 0, 0, 0, 0, '{"depth": 2, "lr": 0.009203460091395207}', 'ended', 1, 0, 'cancelled', '', 2, NULL, NULL, '{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 1000, 0.01, '2026-11-22 02:34:42.692237', '2026-11-22 02:34:42.752892', 0);
INSERT INTO public.fathom_trials VALUES (24, 6, 0, 0, 0, 1000000, '{"depth": 1, "lr": 0.0001565493427643287}', 'ended', 2, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 2000, 0.02, '2026-11-22 02:34:42.648169', '2026-11-22 02:34:42.825816', 0);
INSERT INTO public.fathom_trials VALUES (26, 9, 0, 0, 0, 0, '{"depth": 1}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:34:42.902848', '2026-11-22 02:34:42.96564', 0);
INSERT INTO public.fathom_trials VALUES (27, 9, 1, 1, 0, 0, '{"depth": 2}', 'ended', 0, 0, 'infeasible', 'Never trained: 10 parameters too many.', 2, NULL, NULL, NULL, NULL, 0, 0, 0, '2026-11-22 02:34:42.992699', '2026-11-22 02:34:42.996897', 0);
INSERT INTO public.fathom_trials VALUES (28, 9, 2, 2, 0, 0, '{"depth": 3}', 'ended', 0, 0, 'infeasible', 'Never trained: 30 parameters too many.', 3, NULL, NULL, NULL, NULL, 0, 0, 0, '2026-11-22 02:34:43.027543', '2026-11-22 02:34:43.038004', 0);
INSERT INTO public.fathom_trials VALUES (29, 10, 0, 0, 0, 1000000, '{"depth": 1, "lr": 0.01}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:34:43.143231', '2026-11-22 02:34:43.177678', 0);
INSERT INTO public.fathom_trials VALUES (30, 11, 0, 0, 0, 0, '{"depth": 3}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:34:49.11387', '2026-11-22 02:34:49.181426', 0);
INSERT INTO public.fathom_trials VALUES (31, 11, 1, 1, 0, 1, '{"depth": 3}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:34:49.231386', '2026-11-22 02:34:49.279586', 0);
INSERT INTO public.fathom_trials VALUES (32, 11, 2, 2, 0, 2, '{"depth": 3}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:34:49.320423', '2026-11-22 02:34:49.36415', 0);
INSERT INTO public.fathom_trials VALUES (41, 13, 0, 0, 0, 0, '{}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 6707680, 2000, 0.02, '2026-11-22 02:34:50.693936', '2026-11-22 02:34:50.86237', 0);
INSERT INTO public.fathom_trials VALUES (42, 14, 0, 0, 0, 0, '{"depth": 1}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:34:50.970348', '2026-11-22 02:34:51.109383', 0);
INSERT INTO public.fathom_trials VALUES (43, 15, 0, 0, 0, 0, '{"depth": 2, "lr": 0.05}', 'ended', 2, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:34:51.185679', '2026-11-22 02:34:51.556929', 0);
INSERT INTO public.fathom_trials VALUES (44, 15, 1, 1, 0, 1, '{"depth": 1, "lr": 0.0001565493427643287}', 'ended', 1, 1, 'diverged', 'Zwei Größen: π ≥ 3, ''so'' \ 😀', 1, NULL, NULL, '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:34:51.609032', '2026-11-22 02:34:51.682955', 0);
INSERT INTO public.fathom_trials VALUES (33, 11, 3, 3, 0, 3, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:34:49.409721', '2026-11-22 02:34:49.463642', 0);
INSERT INTO public.fathom_trials VALUES (34, 11, 4, 4, 0, 4, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:34:49.544788', '2026-11-22 02:34:49.635487', 0);
INSERT INTO public.fathom_trials VALUES (35, 11, 5, 5, 0, 5, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:34:49.745818', '2026-11-22 02:34:49.838251', 0);
INSERT INTO public.fathom_trials VALUES (36, 11, 6, 6, 0, 6, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:34:49.924115', '2026-11-22 02:34:49.999961', 0);
INSERT INTO public.fathom_trials VALUES (37, 11, 7, 7, 0, 7, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:34:50.074456', '2026-11-22 02:34:50.159795', 0);
INSERT INTO public.fathom_trials VALUES (38, 11, 8, 8, 0, 8, '{"depth": 1}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:34:50.203698', '2026-11-22 02:34:50.246864', 0);
INSERT INTO public.fathom_trials VALUES (39, 11, 9, 9, 0, 9, '{"depth": 1}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:34:50.29396', '2026-11-22 02:34:50.355048', 0);
INSERT INTO public.fathom_trials VALUES (40, 11, 10, 10, 0, 10, '{"depth": 3}', 'queued', 1, 0, NULL, '', NULL, NULL, NULL, NULL, NULL, 5195088, 0, 0, '2026-11-22 02:34:50.417663', NULL, 0);
INSERT INTO public.fathom_trials VALUES (45, 14, 1, 1, 0, 0, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:34:51.712931', '2026-11-22 02:34:51.780657', 0);
INSERT INTO public.fathom_trials VALUES (46, 15, 2, 2, 0, 2, '{"depth": 3, "lr": 0.00044890937215369853}', 'leased', 1, 0, NULL, '', NULL, NULL, NULL, NULL, NULL, 5195088, 2000, 0.02, '2026-11-22 02:34:51.85385', NULL, 0);
INSERT INTO public.fathom_workers VALUES ('w1', 'here', 'cpu', 0, '{"versions": {}, "datasets": ["digits"], "families": ["mlp"], "methods": ["udn", "growth"], "measures": []}', '2026-11-22 02:34:34.040862', '2026-11-22 02:34:52.00293');
INSERT INTO public.studies VALUES (1, 'whole-c6df2e73e4/searched/grid');
INSERT INTO public.studies VALUES (2, 'whole-c6df2e73e4/searched/random');
INSERT INTO public.studies VALUES (3, 'whole-c6df2e73e4/learned/growth');
INSERT INTO public.studies VALUES (4, 'whole-c6df2e73e4/confirm');
INSERT INTO public.studies VALUES (5, 'ends-011c06143c/searched/random');
INSERT INTO public.studies VALUES (6, 'ends-011c06143c/confirm');
INSERT INTO public.studies VALUES (7, 'dropped-398e82e72d/searched/random');
INSERT INTO public.studies VALUES (8, 'dropped-398e82e72d/confirm');
INSERT INTO public.studies VALUES (9, 'bounded-2be9920e21/searched/grid');
INSERT INTO public.studies VALUES (10, 'bounded-2be9920e21/confirm');
INSERT INTO public.studies VALUES (11, 'learning-3dbb8cbda7/searched/controller');
INSERT INTO public.studies VALUES (12, 'learning-3dbb8cbda7/confirm');
INSERT INTO public.studies VALUES (13, 'kept-32223c43af/learned/udn');
INSERT INTO public.studies VALUES (14, 'kept-32223c43af/searched/grid');
INSERT INTO public.studies VALUES (15, 'kept-32223c43af/searched/random');
INSERT INTO public.studies VALUES (16, 'kept-32223c43af/confirm');
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
INSERT INTO public.study_user_attributes VALUES (1, 1, 'fathom_experiment', '"c6df2e73e4"');
INSERT INTO public.study_user_attributes VALUES (2, 1, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (3, 2, 'fathom_experiment', '"c6df2e73e4"');
INSERT INTO public.study_user_attributes VALUES (4, 2, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (5, 3, 'fathom_experiment', '"c6df2e73e4"');
INSERT INTO public.study_user_attributes VALUES (6, 3, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (7, 4, 'fathom_experiment', '"c6df2e73e4"');
INSERT INTO public.study_user_attributes VALUES (8, 4, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (9, 5, 'fathom_experiment', '"011c06143c"');
INSERT INTO public.study_user_attributes VALUES (10, 5, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (11, 6, 'fathom_experiment', '"011c06143c"');
INSERT INTO public.study_user_attributes VALUES (12, 6, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (13, 7, 'fathom_experiment', '"398e82e72d"');
INSERT INTO public.study_user_attributes VALUES (14, 7, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (15, 8, 'fathom_experiment', '"398e82e72d"');
INSERT INTO public.study_user_attributes VALUES (16, 8, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (17, 9, 'fathom_experiment', '"2be9920e21"');
INSERT INTO public.study_user_attributes VALUES (18, 9, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (19, 10, 'fathom_experiment', '"2be9920e21"');
INSERT INTO public.study_user_attributes VALUES (20, 10, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (21, 11, 'fathom_experiment', '"3dbb8cbda7"');
INSERT INTO public.study_user_attributes VALUES (22, 11, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (23, 12, 'fathom_experiment', '"3dbb8cbda7"');
INSERT INTO public.study_user_attributes VALUES (24, 12, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (25, 13, 'fathom_experiment', '"32223c43af"');
INSERT INTO public.study_user_attributes VALUES (26, 13, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (27, 14, 'fathom_experiment', '"32223c43af"');
INSERT INTO public.study_user_attributes VALUES (28, 14, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (29, 15, 'fathom_experiment', '"32223c43af"');
INSERT INTO public.study_user_attributes VALUES (30, 15, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (31, 16, 'fathom_experiment', '"32223c43af"');
INSERT INTO public.study_user_attributes VALUES (32, 16, 'metric', '"accuracy"');
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
INSERT INTO public.trial_params VALUES (62, 42, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (63, 43, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (64, 43, 'lr', 0.05, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (65, 44, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (66, 44, 'lr', 0.0001565493427643287, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (67, 45, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (68, 46, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (69, 46, 'lr', 0.00044890937215369853, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
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
INSERT INTO public.trial_user_attributes VALUES (124, 21, 'outcome', '"error"');
INSERT INTO public.trial_user_attributes VALUES (125, 21, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (126, 21, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (127, 21, 'message', '"It was error."');
INSERT INTO public.trial_user_attributes VALUES (128, 22, 'seed', '12');
INSERT INTO public.trial_user_attributes VALUES (129, 22, 'repetition', '0');
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
INSERT INTO public.trial_user_attributes VALUES (153, 26, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (154, 26, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (155, 26, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (156, 26, 'parameters', '330.0');
INSERT INTO public.trial_user_attributes VALUES (157, 26, 'flops', '624.0');
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
INSERT INTO public.trial_user_attributes VALUES (172, 29, 'seed', '1000000');
INSERT INTO public.trial_user_attributes VALUES (173, 29, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (174, 29, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (175, 29, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (176, 29, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (177, 29, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (178, 29, 'parameters', '330.0');
INSERT INTO public.trial_user_attributes VALUES (179, 29, 'flops', '624.0');
INSERT INTO public.trial_user_attributes VALUES (180, 30, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (181, 30, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (182, 30, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (183, 30, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (184, 30, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (185, 30, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (186, 31, 'seed', '1');
INSERT INTO public.trial_user_attributes VALUES (187, 31, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (188, 31, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (189, 31, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (190, 31, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (191, 31, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (192, 32, 'seed', '2');
INSERT INTO public.trial_user_attributes VALUES (193, 32, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (194, 32, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (195, 32, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (196, 32, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (197, 32, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (198, 33, 'seed', '3');
INSERT INTO public.trial_user_attributes VALUES (199, 33, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (200, 33, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (201, 33, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (202, 33, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (203, 33, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (204, 34, 'seed', '4');
INSERT INTO public.trial_user_attributes VALUES (205, 34, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (206, 34, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (207, 34, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (208, 34, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (209, 34, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (210, 35, 'seed', '5');
INSERT INTO public.trial_user_attributes VALUES (211, 35, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (212, 35, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (213, 35, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (214, 35, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (215, 35, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (216, 36, 'seed', '6');
INSERT INTO public.trial_user_attributes VALUES (217, 36, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (218, 36, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (219, 36, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (220, 36, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (221, 36, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (222, 37, 'seed', '7');
INSERT INTO public.trial_user_attributes VALUES (223, 37, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (224, 37, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (225, 37, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (226, 37, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (227, 37, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (228, 38, 'seed', '8');
INSERT INTO public.trial_user_attributes VALUES (229, 38, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (230, 38, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (231, 38, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (232, 38, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (233, 38, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (234, 39, 'seed', '9');
INSERT INTO public.trial_user_attributes VALUES (235, 39, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (236, 39, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (237, 39, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (238, 39, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (239, 39, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (240, 40, 'seed', '10');
INSERT INTO public.trial_user_attributes VALUES (241, 40, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (242, 41, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (243, 41, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (244, 41, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (245, 41, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (246, 41, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (247, 41, 'readouts', '{"argmin": 1, "param": 1, "one_se": 1, "smoothed_one_se": 1}');
INSERT INTO public.trial_user_attributes VALUES (248, 41, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (249, 42, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (250, 42, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (255, 43, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (256, 43, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (257, 43, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (258, 43, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (259, 43, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (260, 43, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (263, 44, 'outcome', '"diverged"');
INSERT INTO public.trial_user_attributes VALUES (264, 44, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (265, 44, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (266, 44, 'message', '"Zwei Gr\u00f6\u00dfen: \u03c0 \u2265 3, ''so'' \\ \ud83d\ude00"');
INSERT INTO public.trial_user_attributes VALUES (251, 42, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (252, 42, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (253, 42, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (254, 42, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (261, 44, 'seed', '1');
INSERT INTO public.trial_user_attributes VALUES (262, 44, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (267, 45, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (268, 45, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (269, 45, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (270, 45, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (271, 45, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (272, 45, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (273, 46, 'seed', '2');
INSERT INTO public.trial_user_attributes VALUES (274, 46, 'repetition', '0');
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
INSERT INTO public.trials VALUES (1, 0, 1, 'COMPLETE', '2026-11-22 02:34:35.652135', '2026-11-22 02:34:35.91849');
INSERT INTO public.trials VALUES (2, 0, 2, 'COMPLETE', '2026-11-22 02:34:36.000554', '2026-11-22 02:34:36.155933');
INSERT INTO public.trials VALUES (3, 0, 3, 'COMPLETE', '2026-11-22 02:34:36.223021', '2026-11-22 02:34:36.364231');
INSERT INTO public.trials VALUES (4, 1, 1, 'COMPLETE', '2026-11-22 02:34:36.483012', '2026-11-22 02:34:36.614154');
INSERT INTO public.trials VALUES (5, 1, 2, 'COMPLETE', '2026-11-22 02:34:36.680546', '2026-11-22 02:34:36.821651');
INSERT INTO public.trials VALUES (6, 2, 1, 'COMPLETE', '2026-11-22 02:34:36.888534', '2026-11-22 02:34:36.990166');
INSERT INTO public.trials VALUES (7, 2, 2, 'COMPLETE', '2026-11-22 02:34:37.080404', '2026-11-22 02:34:37.230031');
INSERT INTO public.trials VALUES (8, 0, 4, 'COMPLETE', '2026-11-22 02:34:37.312105', '2026-11-22 02:34:37.401273');
INSERT INTO public.trials VALUES (9, 1, 4, 'COMPLETE', '2026-11-22 02:34:37.444226', '2026-11-22 02:34:37.499211');
INSERT INTO public.trials VALUES (10, 0, 5, 'COMPLETE', '2026-11-22 02:34:37.624928', '2026-11-22 02:34:37.887921');
INSERT INTO public.trials VALUES (11, 1, 5, 'COMPLETE', '2026-11-22 02:34:37.932415', '2026-11-22 02:34:38.089456');
INSERT INTO public.trials VALUES (12, 2, 5, 'COMPLETE', '2026-11-22 02:34:38.135494', '2026-11-22 02:34:38.277686');
INSERT INTO public.trials VALUES (13, 3, 5, 'COMPLETE', '2026-11-22 02:34:38.320031', '2026-11-22 02:34:38.474288');
INSERT INTO public.trials VALUES (14, 4, 5, 'COMPLETE', '2026-11-22 02:34:38.524982', '2026-11-22 02:34:38.66652');
INSERT INTO public.trials VALUES (15, 5, 5, 'COMPLETE', '2026-11-22 02:34:38.709075', '2026-11-22 02:34:38.82808');
INSERT INTO public.trials VALUES (16, 6, 5, 'COMPLETE', '2026-11-22 02:34:38.881011', '2026-11-22 02:34:39.07953');
INSERT INTO public.trials VALUES (17, 7, 5, 'COMPLETE', '2026-11-22 02:34:39.126517', '2026-11-22 02:34:39.455184');
INSERT INTO public.trials VALUES (18, 8, 5, 'PRUNED', '2026-11-22 02:34:39.519481', '2026-11-22 02:34:39.662584');
INSERT INTO public.trials VALUES (19, 9, 5, 'FAIL', '2026-11-22 02:34:39.731841', '2026-11-22 02:34:39.908379');
INSERT INTO public.trials VALUES (20, 10, 5, 'FAIL', '2026-11-22 02:34:39.998148', '2026-11-22 02:34:40.199986');
INSERT INTO public.trials VALUES (21, 11, 5, 'FAIL', '2026-11-22 02:34:40.298868', '2026-11-22 02:34:41.271858');
INSERT INTO public.trials VALUES (22, 12, 5, 'FAIL', '2026-11-22 02:34:41.344753', '2026-11-22 02:34:41.871453');
INSERT INTO public.trials VALUES (23, 13, 5, 'FAIL', '2026-11-22 02:34:41.908714', '2026-11-22 02:34:42.393377');
INSERT INTO public.trials VALUES (25, 0, 7, 'FAIL', '2026-11-22 02:34:42.692237', '2026-11-22 02:34:42.752892');
INSERT INTO public.trials VALUES (24, 0, 6, 'COMPLETE', '2026-11-22 02:34:42.648169', '2026-11-22 02:34:42.825816');
INSERT INTO public.trials VALUES (26, 0, 9, 'COMPLETE', '2026-11-22 02:34:42.902848', '2026-11-22 02:34:42.96564');
INSERT INTO public.trials VALUES (27, 1, 9, 'PRUNED', '2026-11-22 02:34:42.992699', '2026-11-22 02:34:42.996897');
INSERT INTO public.trials VALUES (28, 2, 9, 'PRUNED', '2026-11-22 02:34:43.027543', '2026-11-22 02:34:43.038004');
INSERT INTO public.trials VALUES (29, 0, 10, 'COMPLETE', '2026-11-22 02:34:43.143231', '2026-11-22 02:34:43.177678');
INSERT INTO public.trials VALUES (30, 0, 11, 'COMPLETE', '2026-11-22 02:34:49.11387', '2026-11-22 02:34:49.181426');
INSERT INTO public.trials VALUES (31, 1, 11, 'COMPLETE', '2026-11-22 02:34:49.231386', '2026-11-22 02:34:49.279586');
INSERT INTO public.trials VALUES (32, 2, 11, 'COMPLETE', '2026-11-22 02:34:49.320423', '2026-11-22 02:34:49.36415');
INSERT INTO public.trials VALUES (33, 3, 11, 'COMPLETE', '2026-11-22 02:34:49.409721', '2026-11-22 02:34:49.463642');
INSERT INTO public.trials VALUES (34, 4, 11, 'COMPLETE', '2026-11-22 02:34:49.544788', '2026-11-22 02:34:49.635487');
INSERT INTO public.trials VALUES (35, 5, 11, 'COMPLETE', '2026-11-22 02:34:49.745818', '2026-11-22 02:34:49.838251');
INSERT INTO public.trials VALUES (36, 6, 11, 'COMPLETE', '2026-11-22 02:34:49.924115', '2026-11-22 02:34:49.999961');
INSERT INTO public.trials VALUES (37, 7, 11, 'COMPLETE', '2026-11-22 02:34:50.074456', '2026-11-22 02:34:50.159795');
INSERT INTO public.trials VALUES (38, 8, 11, 'COMPLETE', '2026-11-22 02:34:50.203698', '2026-11-22 02:34:50.246864');
INSERT INTO public.trials VALUES (39, 9, 11, 'COMPLETE', '2026-11-22 02:34:50.29396', '2026-11-22 02:34:50.355048');
INSERT INTO public.trials VALUES (40, 10, 11, 'RUNNING', '2026-11-22 02:34:50.417663', NULL);
INSERT INTO public.trials VALUES (41, 0, 13, 'COMPLETE', '2026-11-22 02:34:50.693936', '2026-11-22 02:34:50.86237');
INSERT INTO public.trials VALUES (42, 0, 14, 'COMPLETE', '2026-11-22 02:34:50.970348', '2026-11-22 02:34:51.109383');
INSERT INTO public.trials VALUES (43, 0, 15, 'COMPLETE', '2026-11-22 02:34:51.185679', '2026-11-22 02:34:51.556929');
INSERT INTO public.trials VALUES (44, 1, 15, 'FAIL', '2026-11-22 02:34:51.609032', '2026-11-22 02:34:51.682955');
INSERT INTO public.trials VALUES (45, 1, 14, 'COMPLETE', '2026-11-22 02:34:51.712931', '2026-11-22 02:34:51.780657');
INSERT INTO public.trials VALUES (46, 2, 15, 'RUNNING', '2026-11-22 02:34:51.85385', NULL);
INSERT INTO public.version_info VALUES (1, 12, '5.0.0');
SELECT pg_catalog.setval('public.studies_study_id_seq', 16, true);
SELECT pg_catalog.setval('public.study_directions_study_direction_id_seq', 18, true);
SELECT pg_catalog.setval('public.study_system_attributes_study_system_attribute_id_seq', 16, true);
SELECT pg_catalog.setval('public.study_user_attributes_study_user_attribute_id_seq', 32, true);
SELECT pg_catalog.setval('public.trial_heartbeats_trial_heartbeat_id_seq', 1, false);
SELECT pg_catalog.setval('public.trial_intermediate_values_trial_intermediate_value_id_seq', 103, true);
SELECT pg_catalog.setval('public.trial_params_param_id_seq', 69, true);
SELECT pg_catalog.setval('public.trial_system_attributes_trial_system_attribute_id_seq', 19, true);
SELECT pg_catalog.setval('public.trial_user_attributes_trial_user_attribute_id_seq', 274, true);
SELECT pg_catalog.setval('public.trial_values_trial_value_id_seq', 37, true);
SELECT pg_catalog.setval('public.trials_trial_id_seq', 46, true);
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
