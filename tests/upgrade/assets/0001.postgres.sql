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
    ended_at timestamp without time zone
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
INSERT INTO public.fathom_alembic_version VALUES ('0001');
INSERT INTO public.fathom_artifacts VALUES (35, 'model.safetensors', 1, 7, '9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c', '35-3d4b5d63473c7e06');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:42:18.685475', '{"name": "whole"}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 2, 'trial.leased', 1, 1, '2026-11-22 02:42:19.538198', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 3, 'trial.measured', 1, 1, '2026-11-22 02:42:19.725779', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 4, 'trial.measured', 1, 1, '2026-11-22 02:42:19.760199', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 5, 'trial.ended', 1, 1, '2026-11-22 02:42:19.845332', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 6, 'trial.leased', 2, 2, '2026-11-22 02:42:20.41743', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 7, 'trial.measured', 2, 2, '2026-11-22 02:42:20.752776', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 8, 'trial.measured', 2, 2, '2026-11-22 02:42:21.270114', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 9, 'trial.ended', 2, 2, '2026-11-22 02:42:21.3949', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 10, 'trial.leased', 1, 3, '2026-11-22 02:42:21.837481', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 11, 'trial.measured', 1, 3, '2026-11-22 02:42:22.091599', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 12, 'trial.measured', 1, 3, '2026-11-22 02:42:22.120646', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 13, 'trial.ended', 1, 3, '2026-11-22 02:42:22.148808', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 14, 'trial.leased', 2, 4, '2026-11-22 02:42:22.564342', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.00026850081530694004}}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 15, 'trial.measured', 2, 4, '2026-11-22 02:42:22.69763', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 16, 'trial.measured', 2, 4, '2026-11-22 02:42:22.884645', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 17, 'trial.ended', 2, 4, '2026-11-22 02:42:23.07734', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 18, 'trial.leased', 1, 5, '2026-11-22 02:42:23.476526', '{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 19, 'trial.measured', 1, 5, '2026-11-22 02:42:23.749637', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 20, 'trial.measured', 1, 5, '2026-11-22 02:42:23.853459', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 21, 'trial.ended', 1, 5, '2026-11-22 02:42:23.917047', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 22, 'study.complete', 1, NULL, '2026-11-22 02:42:24.096611', '{"label": "searched/grid"}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 23, 'trial.leased', 2, 6, '2026-11-22 02:42:24.870312', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.001105558243550669}}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 24, 'trial.measured', 2, 6, '2026-11-22 02:42:25.204595', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 25, 'trial.measured', 2, 6, '2026-11-22 02:42:25.483799', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 26, 'trial.ended', 2, 6, '2026-11-22 02:42:25.633051', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 27, 'study.complete', 2, NULL, '2026-11-22 02:42:25.766598', '{"label": "searched/random"}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 28, 'confirmation.planned', 3, NULL, '2026-11-22 02:42:25.919172', '{"runs": 2, "depths": [1]}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 29, 'trial.leased', 3, 7, '2026-11-22 02:42:26.113143', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.01}}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 30, 'trial.measured', 3, 7, '2026-11-22 02:42:26.312095', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 31, 'trial.measured', 3, 7, '2026-11-22 02:42:26.468115', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 32, 'trial.ended', 3, 7, '2026-11-22 02:42:26.611698', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 33, 'trial.leased', 3, 8, '2026-11-22 02:42:27.109852', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 34, 'trial.measured', 3, 8, '2026-11-22 02:42:27.201896', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 35, 'trial.measured', 3, 8, '2026-11-22 02:42:27.329024', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 36, 'trial.ended', 3, 8, '2026-11-22 02:42:27.4436', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 37, 'study.complete', 3, NULL, '2026-11-22 02:42:27.648598', '{"label": "confirm"}');
INSERT INTO public.fathom_events VALUES ('d405b4fcf4', 38, 'experiment.complete', NULL, NULL, '2026-11-22 02:42:27.657453', '{}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:42:27.988362', '{"name": "ends"}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 2, 'trial.leased', 4, 9, '2026-11-22 02:42:28.156621', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 3, 'trial.measured', 4, 9, '2026-11-22 02:42:28.303161', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 4, 'trial.measured', 4, 9, '2026-11-22 02:42:28.394433', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 5, 'trial.queued', 4, 9, '2026-11-22 02:42:28.527056', '{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 6, 'trial.leased', 4, 9, '2026-11-22 02:42:28.574955', '{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 7, 'trial.measured', 4, 9, '2026-11-22 02:42:28.591498', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 8, 'trial.measured', 4, 9, '2026-11-22 02:42:28.829326', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 9, 'trial.ended', 4, 9, '2026-11-22 02:42:29.088554', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 10, 'trial.leased', 4, 10, '2026-11-22 02:42:29.484551', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.00026850081530694004}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 11, 'trial.measured', 4, 10, '2026-11-22 02:42:29.645786', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 12, 'trial.measured', 4, 10, '2026-11-22 02:42:29.878015', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 13, 'trial.measured', 4, 10, '2026-11-22 02:42:29.925127', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 14, 'trial.measured', 4, 10, '2026-11-22 02:42:29.937411', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 15, 'trial.ended', 4, 10, '2026-11-22 02:42:29.948293', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 16, 'trial.leased', 4, 11, '2026-11-22 02:42:30.016781', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.001105558243550669}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 17, 'trial.measured', 4, 11, '2026-11-22 02:42:30.063131', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 18, 'trial.measured', 4, 11, '2026-11-22 02:42:30.074406', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 19, 'trial.measured', 4, 11, '2026-11-22 02:42:30.086469', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 20, 'trial.measured', 4, 11, '2026-11-22 02:42:30.099552', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 21, 'trial.ended', 4, 11, '2026-11-22 02:42:30.10966', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 23, 'trial.measured', 4, 12, '2026-11-22 02:42:30.174236', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 24, 'trial.measured', 4, 12, '2026-11-22 02:42:30.199554', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 25, 'trial.measured', 4, 12, '2026-11-22 02:42:30.229094', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 26, 'trial.measured', 4, 12, '2026-11-22 02:42:30.242838', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 27, 'trial.ended', 4, 12, '2026-11-22 02:42:30.252544', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 29, 'trial.measured', 4, 13, '2026-11-22 02:42:30.338201', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 30, 'trial.measured', 4, 13, '2026-11-22 02:42:30.350139', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 31, 'trial.measured', 4, 13, '2026-11-22 02:42:30.360955', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 32, 'trial.measured', 4, 13, '2026-11-22 02:42:30.372031', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 33, 'trial.ended', 4, 13, '2026-11-22 02:42:30.381788', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 35, 'trial.measured', 4, 14, '2026-11-22 02:42:30.513191', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 36, 'trial.measured', 4, 14, '2026-11-22 02:42:30.523666', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 37, 'trial.measured', 4, 14, '2026-11-22 02:42:30.534616', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 38, 'trial.measured', 4, 14, '2026-11-22 02:42:30.546204', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 39, 'trial.ended', 4, 14, '2026-11-22 02:42:30.560187', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 41, 'trial.measured', 4, 15, '2026-11-22 02:42:30.606593', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 42, 'trial.measured', 4, 15, '2026-11-22 02:42:30.619671', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 43, 'trial.measured', 4, 15, '2026-11-22 02:42:30.643633', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 44, 'trial.measured', 4, 15, '2026-11-22 02:42:30.667361', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 45, 'trial.ended', 4, 15, '2026-11-22 02:42:30.708572', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 47, 'trial.measured', 4, 16, '2026-11-22 02:42:31.050155', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 48, 'trial.measured', 4, 16, '2026-11-22 02:42:31.100265', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 49, 'trial.measured', 4, 16, '2026-11-22 02:42:31.287371', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 50, 'trial.measured', 4, 16, '2026-11-22 02:42:31.460583', '{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 51, 'trial.ended', 4, 16, '2026-11-22 02:42:31.647892', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 53, 'trial.measured', 4, 17, '2026-11-22 02:42:32.207233', '{"step": 1, "validation": -1.0, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 54, 'trial.measured', 4, 17, '2026-11-22 02:42:32.532648', '{"step": 2, "validation": -2.0, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 57, 'trial.measured', 4, 18, '2026-11-22 02:42:33.777646', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 58, 'trial.measured', 4, 18, '2026-11-22 02:42:34.054325', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 59, 'trial.measured', 4, 18, '2026-11-22 02:42:34.262879', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 60, 'trial.ended', 4, 18, '2026-11-22 02:42:34.496126', '{"state": "fail", "outcome": "out_of_memory", "depth": 3, "value": null}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 61, 'trial.leased', 4, 19, '2026-11-22 02:42:34.980182', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.02981078413939374}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 67, 'trial.measured', 4, 20, '2026-11-22 02:42:36.471904', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 68, 'trial.measured', 4, 20, '2026-11-22 02:42:36.684575', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 69, 'trial.measured', 4, 20, '2026-11-22 02:42:36.979992', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 70, 'trial.queued', 4, 20, '2026-11-22 02:42:37.10845', '{"attempt": 1, "outcome": "error", "message": "It was error."}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 72, 'trial.measured', 4, 20, '2026-11-22 02:42:37.208878', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 73, 'trial.measured', 4, 20, '2026-11-22 02:42:37.227304', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 74, 'trial.measured', 4, 20, '2026-11-22 02:42:37.260717', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 75, 'trial.queued', 4, 20, '2026-11-22 02:42:37.349382', '{"attempt": 2, "outcome": "error", "message": "It was error."}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 77, 'trial.measured', 4, 20, '2026-11-22 02:42:37.636977', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 78, 'trial.measured', 4, 20, '2026-11-22 02:42:37.688284', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 79, 'trial.measured', 4, 20, '2026-11-22 02:42:37.876622', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 80, 'trial.ended', 4, 20, '2026-11-22 02:42:38.016188', '{"state": "fail", "outcome": "error", "depth": 2, "value": null}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 81, 'trial.leased', 4, 21, '2026-11-22 02:42:38.263883', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.009837312600726043}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 84, 'trial.queued', 4, 21, '2026-11-22 02:42:38.848858', '{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 86, 'trial.measured', 4, 21, '2026-11-22 02:42:39.152253', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 87, 'trial.measured', 4, 21, '2026-11-22 02:42:39.259655', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 89, 'trial.leased', 4, 21, '2026-11-22 02:42:39.614802', '{"attempt": 3, "worker": "w1", "params": {"depth": 3, "lr": 0.009837312600726043}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 92, 'trial.ended', 4, 21, '2026-11-22 02:42:39.930155', '{"state": "fail", "outcome": "lost", "depth": 3, "value": null}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 22, 'trial.leased', 4, 12, '2026-11-22 02:42:30.150271', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0013481554238345408}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 28, 'trial.leased', 4, 13, '2026-11-22 02:42:30.314976', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00040529111468806623}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 34, 'trial.leased', 4, 14, '2026-11-22 02:42:30.453761', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.012725588834672525}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 40, 'trial.leased', 4, 15, '2026-11-22 02:42:30.595367', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0756559772776971}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 46, 'trial.leased', 4, 16, '2026-11-22 02:42:30.931305', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.001640270238854343}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 52, 'trial.leased', 4, 17, '2026-11-22 02:42:32.025451', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.010441502680795193}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 55, 'trial.ended', 4, 17, '2026-11-22 02:42:32.891427', '{"state": "pruned", "outcome": "pruned", "depth": 1, "value": -2.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 56, 'trial.leased', 4, 18, '2026-11-22 02:42:33.425266', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.02499991834053958}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 62, 'trial.measured', 4, 19, '2026-11-22 02:42:35.212697', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 63, 'trial.measured', 4, 19, '2026-11-22 02:42:35.508573', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 64, 'trial.measured', 4, 19, '2026-11-22 02:42:35.692105', '{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 65, 'trial.ended', 4, 19, '2026-11-22 02:42:35.874431', '{"state": "fail", "outcome": "diverged", "depth": 2, "value": null}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 66, 'trial.leased', 4, 20, '2026-11-22 02:42:36.237167', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.0001852555684309631}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 71, 'trial.leased', 4, 20, '2026-11-22 02:42:37.135731', '{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.0001852555684309631}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 76, 'trial.leased', 4, 20, '2026-11-22 02:42:37.471712', '{"attempt": 3, "worker": "w1", "params": {"depth": 2, "lr": 0.0001852555684309631}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 82, 'trial.measured', 4, 21, '2026-11-22 02:42:38.382436', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 83, 'trial.measured', 4, 21, '2026-11-22 02:42:38.674426', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 85, 'trial.leased', 4, 21, '2026-11-22 02:42:39.069469', '{"attempt": 2, "worker": "w1", "params": {"depth": 3, "lr": 0.009837312600726043}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 88, 'trial.queued', 4, 21, '2026-11-22 02:42:39.474261', '{"attempt": 2, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 90, 'trial.measured', 4, 21, '2026-11-22 02:42:39.674345', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 91, 'trial.measured', 4, 21, '2026-11-22 02:42:39.775268', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 94, 'study.complete', 4, NULL, '2026-11-22 02:42:40.314564', '{"label": "searched/random"}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 95, 'confirmation.planned', 5, NULL, '2026-11-22 02:42:40.500903', '{"runs": 1, "depths": [1]}');
INSERT INTO public.fathom_events VALUES ('48a6511e38', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:42:40.652588', '{"name": "dropped"}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 96, 'trial.leased', 5, 22, '2026-11-22 02:42:41.06096', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 97, 'trial.queued', 5, 22, '2026-11-22 02:42:41.293136', '{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO public.fathom_events VALUES ('48a6511e38', 3, 'experiment.cancelled', NULL, NULL, '2026-11-22 02:42:41.303511', '{}');
INSERT INTO public.fathom_events VALUES ('48a6511e38', 4, 'trial.measured', 6, 23, '2026-11-22 02:42:41.317761', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:42:41.585896', '{"name": "learning"}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 98, 'trial.leased', 5, 22, '2026-11-22 02:42:41.973418', '{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 100, 'trial.measured', 5, 22, '2026-11-22 02:42:42.466758', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 3, 'trial.measured', 8, 24, '2026-11-22 02:42:43.226308', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 5, 'trial.ended', 8, 24, '2026-11-22 02:42:43.499193', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 7, 'trial.measured', 8, 25, '2026-11-22 02:42:43.863409', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 9, 'trial.ended', 8, 25, '2026-11-22 02:42:44.127192', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 11, 'trial.measured', 8, 26, '2026-11-22 02:42:44.537149', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 13, 'trial.ended', 8, 26, '2026-11-22 02:42:44.78103', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 15, 'trial.measured', 8, 27, '2026-11-22 02:42:45.585907', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 17, 'trial.ended', 8, 27, '2026-11-22 02:42:45.787251', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 19, 'trial.measured', 8, 28, '2026-11-22 02:42:46.324163', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 21, 'trial.ended', 8, 28, '2026-11-22 02:42:46.610107', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 23, 'trial.measured', 8, 29, '2026-11-22 02:42:47.464583', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 25, 'trial.ended', 8, 29, '2026-11-22 02:42:47.510646', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 27, 'trial.measured', 8, 30, '2026-11-22 02:42:47.691273', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 29, 'trial.ended', 8, 30, '2026-11-22 02:42:47.76051', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 31, 'trial.measured', 8, 31, '2026-11-22 02:42:47.853565', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 33, 'trial.ended', 8, 31, '2026-11-22 02:42:47.883423', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 35, 'trial.measured', 8, 32, '2026-11-22 02:42:48.082754', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 37, 'trial.ended', 8, 32, '2026-11-22 02:42:48.119918', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 39, 'trial.measured', 8, 33, '2026-11-22 02:42:48.519242', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 41, 'trial.ended', 8, 33, '2026-11-22 02:42:48.673882', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 43, 'trial.queued', 8, 34, '2026-11-22 02:42:48.843028', '{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 44, 'experiment.paused', NULL, NULL, '2026-11-22 02:42:48.856594', '{}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 1, 'experiment.submitted', NULL, NULL, '2026-11-22 02:42:48.876111', '{"name": "kept"}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 2, 'trial.leased', 10, 35, '2026-11-22 02:42:49.647026', '{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 4, 'trial.measured', 10, 35, '2026-11-22 02:42:50.096804', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 93, 'study.stopped', 4, NULL, '2026-11-22 02:42:40.1764', '{"label": "searched/random", "because": "the budget of 13 trials is handed out"}');
INSERT INTO public.fathom_events VALUES ('48a6511e38', 2, 'trial.leased', 6, 23, '2026-11-22 02:42:41.257688', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('48a6511e38', 5, 'trial.ended', 6, 23, '2026-11-22 02:42:41.354011', '{"state": "fail", "outcome": "cancelled", "depth": 1, "value": null}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 99, 'trial.measured', 5, 22, '2026-11-22 02:42:42.292586', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 101, 'trial.ended', 5, 22, '2026-11-22 02:42:42.687539', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 102, 'study.complete', 5, NULL, '2026-11-22 02:42:42.870944', '{"label": "confirm"}');
INSERT INTO public.fathom_events VALUES ('deb1293ff1', 103, 'experiment.complete', NULL, NULL, '2026-11-22 02:42:42.881199', '{}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 2, 'trial.leased', 8, 24, '2026-11-22 02:42:43.051655', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 4, 'trial.measured', 8, 24, '2026-11-22 02:42:43.364578', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 6, 'trial.leased', 8, 25, '2026-11-22 02:42:43.749894', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.00026850081530694004}}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 8, 'trial.measured', 8, 25, '2026-11-22 02:42:44.002231', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 10, 'trial.leased', 8, 26, '2026-11-22 02:42:44.385119', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.001105558243550669}}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 12, 'trial.measured', 8, 26, '2026-11-22 02:42:44.670312', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 14, 'trial.leased', 8, 27, '2026-11-22 02:42:45.12176', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0013481554238345408}}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 16, 'trial.measured', 8, 27, '2026-11-22 02:42:45.668763', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 18, 'trial.leased', 8, 28, '2026-11-22 02:42:46.160619', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00040529111468806623}}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 20, 'trial.measured', 8, 28, '2026-11-22 02:42:46.46398', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 22, 'trial.leased', 8, 29, '2026-11-22 02:42:47.149319', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.012725588834672525}}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 24, 'trial.measured', 8, 29, '2026-11-22 02:42:47.503976', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 26, 'trial.leased', 8, 30, '2026-11-22 02:42:47.578593', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0756559772776971}}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 28, 'trial.measured', 8, 30, '2026-11-22 02:42:47.737435', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 30, 'trial.leased', 8, 31, '2026-11-22 02:42:47.832742', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.001640270238854343}}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 32, 'trial.measured', 8, 31, '2026-11-22 02:42:47.867993', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 34, 'trial.leased', 8, 32, '2026-11-22 02:42:48.000291', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.010441502680795193}}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 36, 'trial.measured', 8, 32, '2026-11-22 02:42:48.098417', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 38, 'trial.leased', 8, 33, '2026-11-22 02:42:48.381302', '{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.02499991834053958}}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 40, 'trial.measured', 8, 33, '2026-11-22 02:42:48.655772', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('cc7f3f1d7f', 42, 'trial.leased', 8, 34, '2026-11-22 02:42:48.796419', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.02981078413939374}}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 3, 'trial.measured', 10, 35, '2026-11-22 02:42:49.998931', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 5, 'trial.ended', 10, 35, '2026-11-22 02:42:50.278401', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 6, 'study.complete', 10, NULL, '2026-11-22 02:42:50.401255', '{"label": "learned/udn"}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 7, 'trial.leased', 11, 36, '2026-11-22 02:42:50.501285', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 9, 'trial.measured', 11, 36, '2026-11-22 02:42:50.817828', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 11, 'trial.leased', 12, 37, '2026-11-22 02:42:51.365486', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 16, 'trial.measured', 12, 37, '2026-11-22 02:42:52.054985', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 17, 'trial.measured', 12, 37, '2026-11-22 02:42:52.084586', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 18, 'trial.ended', 12, 37, '2026-11-22 02:42:52.100093', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 20, 'trial.measured', 12, 38, '2026-11-22 02:42:52.825935', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 21, 'trial.measured', 12, 38, '2026-11-22 02:42:52.978612', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 22, 'trial.ended', 12, 38, '2026-11-22 02:42:53.313112', '{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 24, 'trial.measured', 11, 39, '2026-11-22 02:42:54.406873', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 26, 'trial.ended', 11, 39, '2026-11-22 02:42:54.573286', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 28, 'trial.measured', 12, 40, '2026-11-22 02:42:54.940534', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 29, 'trial.measured', 12, 40, '2026-11-22 02:42:55.077517', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 8, 'trial.measured', 11, 36, '2026-11-22 02:42:50.716026', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 10, 'trial.ended', 11, 36, '2026-11-22 02:42:51.010999', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 12, 'trial.measured', 12, 37, '2026-11-22 02:42:51.560624', '{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 13, 'trial.measured', 12, 37, '2026-11-22 02:42:51.96223', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 14, 'trial.queued', 12, 37, '2026-11-22 02:42:52.029425', '{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 15, 'trial.leased', 12, 37, '2026-11-22 02:42:52.041032', '{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 19, 'trial.leased', 12, 38, '2026-11-22 02:42:52.480676', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.00026850081530694004}}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 23, 'trial.leased', 11, 39, '2026-11-22 02:42:53.813624', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 25, 'trial.measured', 11, 39, '2026-11-22 02:42:54.536973', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('490cd8214f', 27, 'trial.leased', 12, 40, '2026-11-22 02:42:54.777449', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.001105558243550669}}');
INSERT INTO public.fathom_experiments VALUES ('d405b4fcf4', 'whole', 'complete', '{"name":"whole","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":"none","searched":"grid"},{"name":null,"fixed":{},"pruner":"successive_halving","trials":3,"searched":"random"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of whole', '2026-11-22 02:42:18.685475', '2026-11-22 02:42:27.657453', 'Use depth 1 (lr 0.01): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/grid found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1).', 38);
INSERT INTO public.fathom_experiments VALUES ('cc7f3f1d7f', 'learning', 'paused', '{"name":"learning","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":"none","trials":14,"searched":"random"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of learning', '2026-11-22 02:42:41.585896', NULL, NULL, 44);
INSERT INTO public.fathom_experiments VALUES ('48a6511e38', 'dropped', 'cancelled', '{"name":"dropped","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":"none","trials":14,"searched":"random"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of dropped', '2026-11-22 02:42:40.652588', '2026-11-22 02:42:41.303511', NULL, 5);
INSERT INTO public.fathom_experiments VALUES ('deb1293ff1', 'ends', 'complete', '{"name":"ends","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"profile":null},"training":{"epochs":4,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":"median","trials":20,"searched":"random"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":13,"flops":null,"gpu_seconds":null}}', 'of ends', '2026-11-22 02:42:27.988362', '2026-11-22 02:42:42.881199', 'Use depth 1 (lr 0.03117): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/random found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1 and searched/random stopped early).', 103);
INSERT INTO public.fathom_experiments VALUES ('490cd8214f', 'kept', 'running', '{"name":"kept","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"readout":"argmin","runs":1,"learned":"udn","posterior":"poisson","initial_rate":1.0,"prior_rate":0.5,"quantile":0.95},{"name":null,"fixed":{"lr":0.01},"pruner":"none","searched":"grid"},{"name":null,"fixed":{},"pruner":"median","trials":4,"searched":"random"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', 'of kept', '2026-11-22 02:42:48.876111', NULL, NULL, 29);
INSERT INTO public.fathom_leases VALUES ('b933043eb9611a965c45fc0a', 12, 1, 'w1', 'f39342597272e48dc38819a1c1b5a4f2', 'ask-000014', 0, '2026-11-22 02:42:30.150271', '2026-11-22 02:43:00.240871', '2026-11-22 02:42:30.25194', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('0352883cf1780f596f381d78', 10, 1, 'w1', '613002521c76198b4ef007277f164c26', 'ask-000012', 0, '2026-11-22 02:42:29.484551', '2026-11-22 02:42:59.935046', '2026-11-22 02:42:29.947573', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('993a83dfb445ec981a8e46d7', 1, 1, 'w1', '6402ea6fa3086e836d32bfe137ed1ebe', 'ask-000001', 0, '2026-11-22 02:42:19.538198', '2026-11-22 02:42:49.744406', '2026-11-22 02:42:19.840584', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('f3f41e87fc5d94b92d7d0b9d', 7, 1, 'w1', 'f679c38ac0535ca42edfae59379c31ae', 'ask-000007', 0, '2026-11-22 02:42:26.113143', '2026-11-22 02:42:56.456513', '2026-11-22 02:42:26.577045', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('2191c3555694d90799488c1f', 2, 1, 'w1', 'c6c61647743bfd48b33e4b15725ef989', 'ask-000002', 0, '2026-11-22 02:42:20.41743', '2026-11-22 02:42:51.120606', '2026-11-22 02:42:21.393553', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('e8df16efa1773ae0fdfdea5e', 17, 1, 'w1', '2c982921afdd3ef099ee00e97f2af8b0', 'ask-000019', 0, '2026-11-22 02:42:32.025451', '2026-11-22 02:43:02.461421', '2026-11-22 02:42:32.813148', 'pruned', 'It was pruned.', '{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('e6fc4c22cc253978abdc9bf1', 8, 1, 'w1', '2a09527b70366450cf2a76738e3514ab', 'ask-000008', 0, '2026-11-22 02:42:27.109852', '2026-11-22 02:42:57.314389', '2026-11-22 02:42:27.435656', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('f3bea30a6554eea34d097558', 3, 1, 'w1', '2ed5581fc811209b7ebb6f589fa3a7df', 'ask-000003', 0, '2026-11-22 02:42:21.837481', '2026-11-22 02:42:52.117972', '2026-11-22 02:42:22.146338', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('2dc7ed7f936740a691e5c24b', 15, 1, 'w1', '5e53b9bd72583173591669ac191a6668', 'ask-000017', 0, '2026-11-22 02:42:30.595367', '2026-11-22 02:43:00.664852', '2026-11-22 02:42:30.69686', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('5147436fa6ed6aab2d78cffc', 4, 1, 'w1', '8ae4d2c10e60c656c1ef78bd54d965ea', 'ask-000004', 0, '2026-11-22 02:42:22.564342', '2026-11-22 02:42:52.815149', '2026-11-22 02:42:23.064352', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('38cdcd660857135694d07103', 11, 1, 'w1', 'c1be47fb2ea88c6d157874d2037739fd', 'ask-000013', 0, '2026-11-22 02:42:30.016781', '2026-11-22 02:43:00.09637', '2026-11-22 02:42:30.109091', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('8c8d40c3a6028303712c6516', 5, 1, 'w1', 'f7a830c8124db4bc9ece6e8f6a7b8445', 'ask-000005', 0, '2026-11-22 02:42:23.476526', '2026-11-22 02:42:53.769496', '2026-11-22 02:42:23.916225', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('598dfbc97484e6506fb9c56e', 14, 1, 'w1', '6791aabf18acc9b8f8c6cf271e451ef5', 'ask-000016', 0, '2026-11-22 02:42:30.453761', '2026-11-22 02:43:00.54428', '2026-11-22 02:42:30.559664', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('583a9532533f77c3af5eec20', 9, 1, 'w1', 'e8312638a23b631028771afa197a92d9', 'ask-000010', 0, '2026-11-22 02:42:28.156621', '2000-01-01 00:00:00', '2026-11-22 02:42:28.527056', 'lost', 'Worker ''w1'' was not heard of for 30 s.', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', true);
INSERT INTO public.fathom_leases VALUES ('0339e83baef3c0d78252d9a9', 6, 1, 'w1', 'f7b4ff870bbd5fbbcc1c2103d19a0960', 'ask-000006', 0, '2026-11-22 02:42:24.870312', '2026-11-22 02:42:55.423755', '2026-11-22 02:42:25.631372', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('9e436f6fe6ca9caba1d0ce24', 9, 2, 'w1', '21acc5a94f6ec2910f59388d090c8bfb', 'ask-000011', 0, '2026-11-22 02:42:28.574955', '2026-11-22 02:42:58.765645', '2026-11-22 02:42:29.052739', 'cancelled', 'An earlier attempt finished.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('5586a6f97530133840365e9d', 13, 1, 'w1', '3d7740b14f9e3c83bff4849d7a1951fd', 'ask-000015', 0, '2026-11-22 02:42:30.314976', '2026-11-22 02:43:00.370205', '2026-11-22 02:42:30.381035', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('57f4bff6f7f6177c31f26aa7', 16, 1, 'w1', 'dee2526eac49772ac0b1145a2317c14f', 'ask-000018', 0, '2026-11-22 02:42:30.931305', '2026-11-22 02:43:01.448622', '2026-11-22 02:42:31.645271', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('62aa61dc463adab583070a68', 18, 1, 'w1', '03990cc7ce4fd81643a0f576c5d5c6fa', 'ask-000020', 0, '2026-11-22 02:42:33.425266', '2026-11-22 02:43:04.184951', '2026-11-22 02:42:34.491369', 'out_of_memory', 'It was out_of_memory.', '{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('a3498a90ce61f2e539c61681', 21, 1, 'w1', 'ee9743a166957f7b1a9df5f6ea73e1b0', 'ask-000025', 0, '2026-11-22 02:42:38.263883', '2000-01-01 00:00:00', '2026-11-22 02:42:38.848858', 'lost', 'Worker ''w1'' was not heard of for 30 s.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('90842f9a204c1b40b110b4b9', 21, 3, 'w1', 'ce602392f12826cec077620775966253', 'ask-000027', 0, '2026-11-22 02:42:39.614802', '2000-01-01 00:00:00', '2026-11-22 02:42:39.928965', 'lost', 'Worker ''w1'' was not heard of for 30 s.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('ceaa79f632093e2deb755bd9', 19, 1, 'w1', 'b345779593f32bb585a104f64ecd57c4', 'ask-000021', 0, '2026-11-22 02:42:34.980182', '2026-11-22 02:43:05.668994', '2026-11-22 02:42:35.863257', 'diverged', 'It was diverged.', '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('df99041f218baf09cc7dcec4', 34, 1, 'w1', 'de9922c2ef7e57a7495a53b4d5853c58', 'ask-000042', 0, '2026-11-22 02:42:48.796419', '2026-11-22 02:43:18.796419', '2026-11-22 02:42:48.843028', 'preempted', '', '{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('794d5cd5e3815c000e55a2dc', 27, 1, 'w1', 'a807c49cba8582a92ae22834f70e1b48', 'ask-000035', 0, '2026-11-22 02:42:45.12176', '2026-11-22 02:43:15.620995', '2026-11-22 02:42:45.757954', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('647b36365c0929f8b655a13c', 22, 2, 'w1', '2677e5739c06e09166163f4ab4b167ce', 'ask-000031', 0, '2026-11-22 02:42:41.973418', '2026-11-22 02:43:12.395157', '2026-11-22 02:42:42.678308', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('fcec91b8c953c041226e9305', 20, 1, 'w1', 'e913b714a7dc6574a7271c3c47562e22', 'ask-000022', 0, '2026-11-22 02:42:36.237167', '2026-11-22 02:43:06.895981', '2026-11-22 02:42:37.10845', 'error', 'It was error.', '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('3511c18d1c916bc74470e2fe', 30, 1, 'w1', 'd07aeb5ff074bc68a8120b40b558136f', 'ask-000038', 0, '2026-11-22 02:42:47.578593', '2026-11-22 02:43:17.733702', '2026-11-22 02:42:47.759383', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('7a3a5be08046c5438321f51f', 24, 1, 'w1', '4f71481ec8ee3f82bb2cc1ab5a0ab982', 'ask-000032', 0, '2026-11-22 02:42:43.051655', '2026-11-22 02:43:13.293451', '2026-11-22 02:42:43.495667', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('2aff24da8e14f8bfa82470da', 20, 2, 'w1', 'c409a5881be75153df3f51da1d0a47bf', 'ask-000023', 0, '2026-11-22 02:42:37.135731', '2026-11-22 02:43:07.248584', '2026-11-22 02:42:37.349382', 'error', 'It was error.', '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('1a3f58c1dbdf5bb50b77fd6e', 28, 1, 'w1', '9d011f4e428ea2aba090e3b4ace64c54', 'ask-000036', 0, '2026-11-22 02:42:46.160619', '2026-11-22 02:43:16.42177', '2026-11-22 02:42:46.59437', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('44e8711aa93f64c4b15ddcc5', 25, 1, 'w1', '1a6a7081c60ee7147db9673e74b0e9bf', 'ask-000033', 0, '2026-11-22 02:42:43.749894', '2026-11-22 02:43:13.935268', '2026-11-22 02:42:44.122118', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('9599266337cc5074ae427012', 20, 3, 'w1', '8da361fa8c5b421921058d1a1219b151', 'ask-000024', 0, '2026-11-22 02:42:37.471712', '2026-11-22 02:43:07.825423', '2026-11-22 02:42:38.010006', 'error', 'It was error.', '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('5e51c1fb3cfe360911d1678c', 32, 1, 'w1', 'b80630cfc2d06a253d53e3d723307fd8', 'ask-000040', 0, '2026-11-22 02:42:48.000291', '2026-11-22 02:43:18.095818', '2026-11-22 02:42:48.118969', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('b47176f8e8e1745a5bbba0f0', 21, 2, 'w1', '7ec5d5f28fb97f016cf59b357c9d7869', 'ask-000026', 0, '2026-11-22 02:42:39.069469', '2000-01-01 00:00:00', '2026-11-22 02:42:39.474261', 'lost', 'Worker ''w1'' was not heard of for 30 s.', NULL, false);
INSERT INTO public.fathom_leases VALUES ('e60c86e864feafcc60fb0b9f', 26, 1, 'w1', 'a23ebf1ded29641a1f76600df7c3c972', 'ask-000034', 0, '2026-11-22 02:42:44.385119', '2026-11-22 02:43:14.63749', '2026-11-22 02:42:44.772973', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('db13798eeaaf13f46ac32900', 22, 1, 'w1', 'b06eb07450c3dcb63cba204d60d76d5d', 'ask-000029', 0, '2026-11-22 02:42:41.06096', '2026-11-22 02:43:11.06096', '2026-11-22 02:42:41.293136', 'preempted', '', '{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('464b8afd515ea258b6bdce9c', 23, 1, 'w1', 'f0e95ab8cbd10f91f0a4ccda34925bb9', 'ask-000030', 0, '2026-11-22 02:42:41.257688', '2026-11-22 02:43:11.315758', '2026-11-22 02:42:41.35077', 'cancelled', '', '{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('51a777a9ded0a6c252c9af6c', 29, 1, 'w1', '74c73865c5c432d8ec3a32f28cf1792f', 'ask-000037', 0, '2026-11-22 02:42:47.149319', '2026-11-22 02:43:17.502117', '2026-11-22 02:42:47.510167', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('d07b255c53bbcceffbf647e5', 31, 1, 'w1', 'd5b75f366ef5ddfa80eb1c22a4c598ef', 'ask-000039', 0, '2026-11-22 02:42:47.832742', '2026-11-22 02:43:17.865464', '2026-11-22 02:42:47.882742', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('81dee0413acd115540af9c96', 33, 1, 'w1', '6af471389d5abdfb02c164e46f13603f', 'ask-000041', 0, '2026-11-22 02:42:48.381302', '2026-11-22 02:43:18.633444', '2026-11-22 02:42:48.673006', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('3afc57a92b31e5ffd0d13577', 35, 1, 'w1', '2725af5dfd10c9d0e55a9ce517e0d571', 'ask-000043', 0, '2026-11-22 02:42:49.647026', '2026-11-22 02:43:20.089483', '2026-11-22 02:42:50.277019', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"test":[0.4,0.4,0.4]},"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('76c8d67798cc7a961701e8a8', 36, 1, 'w1', '5c0aa0c30311beb84a9aa41185a04e17', 'ask-000044', 0, '2026-11-22 02:42:50.501285', '2026-11-22 02:43:20.796755', '2026-11-22 02:42:51.01022', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('38d03d15a6aa239bc39b1786', 37, 1, 'w1', 'e8355beb8f0e4aeadeb9845547a0bd75', 'ask-000045', 0, '2026-11-22 02:42:51.365486', '2026-11-22 02:43:21.902705', '2026-11-22 02:42:52.029425', 'preempted', '', '{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('f1e2d6c347591c469a4c3148', 37, 2, 'w1', 'eeab532c6b0ccc4d5aa563b0e457a1a4', 'ask-000046', 0, '2026-11-22 02:42:52.041032', '2026-11-22 02:43:22.082588', '2026-11-22 02:42:52.099534', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('4b8c679c49b2887d85fa3fcf', 38, 1, 'w1', '1c6458a60b6ed8c8448a6a1c0c990c3d', 'ask-000047', 0, '2026-11-22 02:42:52.480676', '2026-11-22 02:43:22.974248', '2026-11-22 02:42:53.292661', 'diverged', 'Zwei Größen: π ≥ 3, ''so'' \ 😀', '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('9e99273867f332173d1f4b50', 39, 1, 'w1', '1a6c30d8dfad9b77dc1c48d9a724bb30', 'ask-000048', 0, '2026-11-22 02:42:53.813624', '2026-11-22 02:43:24.509103', '2026-11-22 02:42:54.572553', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('541a95f26166760aefe1729e', 40, 1, 'w1', '1747d4124f0f858a5d7ac96ad2bf9e93', 'ask-000049', 0, '2026-11-22 02:42:54.777449', '2026-11-22 02:43:25.044984', NULL, NULL, '', NULL, false);
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
INSERT INTO public.fathom_measurements VALUES (9, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (9, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (10, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (10, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (10, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (10, 1, 4, '{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
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
INSERT INTO public.fathom_measurements VALUES (17, 1, 1, '{"step":1,"train_loss":1.0,"validation":-1.0,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (17, 1, 2, '{"step":2,"train_loss":0.5,"validation":-2.0,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (18, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (18, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (18, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (20, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (20, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (20, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (20, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (20, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (20, 2, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (20, 3, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (20, 3, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (20, 3, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (24, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (25, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (26, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (27, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (28, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (29, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (30, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (19, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (19, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (19, 1, 3, '{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 3, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (21, 3, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (23, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (22, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (24, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (25, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (26, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (27, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (28, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (29, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (30, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (31, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (32, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (33, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (35, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (36, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (37, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (37, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (39, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (31, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (32, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (33, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (35, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (36, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (37, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (37, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (38, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (38, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (39, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (40, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (40, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_studies VALUES (1, 'd405b4fcf4', 0, 'searched/grid', 'searched', 'grid', 'whole-d405b4fcf4/searched/grid', 'complete', 3, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (2, 'd405b4fcf4', 1, 'searched/random', 'searched', 'random', 'whole-d405b4fcf4/searched/random', 'complete', 3, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (3, 'd405b4fcf4', 2, 'confirm', 'confirm', 'confirm', 'whole-d405b4fcf4/confirm', 'complete', 2, '[{"params": {"depth": 1, "lr": 0.01}, "seed": 0, "serves": ["searched/grid"]}, {"params": {"depth": 1, "lr": 0.031168738980646375}, "seed": 0, "serves": ["searched/random"]}]', NULL);
INSERT INTO public.fathom_studies VALUES (4, 'deb1293ff1', 0, 'searched/random', 'searched', 'random', 'ends-deb1293ff1/searched/random', 'complete', 20, NULL, 'the budget of 13 trials is handed out');
INSERT INTO public.fathom_studies VALUES (6, '48a6511e38', 0, 'searched/random', 'searched', 'random', 'dropped-48a6511e38/searched/random', 'complete', 14, NULL, 'the experiment was cancelled');
INSERT INTO public.fathom_studies VALUES (7, '48a6511e38', 1, 'confirm', 'confirm', 'confirm', 'dropped-48a6511e38/confirm', 'complete', 0, NULL, 'the experiment was cancelled');
INSERT INTO public.fathom_studies VALUES (8, 'cc7f3f1d7f', 0, 'searched/random', 'searched', 'random', 'learning-cc7f3f1d7f/searched/random', 'running', 14, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (9, 'cc7f3f1d7f', 1, 'confirm', 'confirm', 'confirm', 'learning-cc7f3f1d7f/confirm', 'waiting', 0, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (5, 'deb1293ff1', 1, 'confirm', 'confirm', 'confirm', 'ends-deb1293ff1/confirm', 'complete', 1, '[{"params": {"depth": 1, "lr": 0.031168738980646375}, "seed": 0, "serves": ["searched/random"]}]', NULL);
INSERT INTO public.fathom_studies VALUES (11, '490cd8214f', 1, 'searched/grid', 'searched', 'grid', 'kept-490cd8214f/searched/grid', 'running', 3, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (12, '490cd8214f', 2, 'searched/random', 'searched', 'random', 'kept-490cd8214f/searched/random', 'running', 4, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (13, '490cd8214f', 3, 'confirm', 'confirm', 'confirm', 'kept-490cd8214f/confirm', 'waiting', 0, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (10, '490cd8214f', 0, 'learned/udn', 'learned', 'udn', 'kept-490cd8214f/learned/udn', 'complete', 1, NULL, NULL);
INSERT INTO public.fathom_tokens VALUES ('cf80e2077dde', 'someone''s', 'c453b0a0014a995ae5a058d67b45555745a794a49eefe0b1516f0af2dea3b98e', 'read work', '2026-11-22 02:42:14.124437', NULL, NULL);
INSERT INTO public.fathom_tokens VALUES ('f896d787182b', 'a guest''s', 'a2f9f85cb20e492500443bf5cdb6d4b7773edc4ddfef43cf5a64184c97c4cd74', 'read', '2026-11-22 02:42:14.124437', '2026-11-23 02:42:14.124437', NULL);
INSERT INTO public.fathom_tokens VALUES ('fea3f28aee0a', 'a lost one', 'cb51ba1722427917069fe5f9cbd88f97045afb104181e5d956b907f368a5c5d3', 'submit', '2026-11-22 02:42:14.124437', NULL, '2026-11-22 02:42:14.124437');
INSERT INTO public.fathom_trials VALUES (8, 3, 1, 1, 0, 1000000, '{"depth": 1, "lr": 0.031168738980646375}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:42:26.956621', '2026-11-22 02:42:27.4436');
INSERT INTO public.fathom_trials VALUES (1, 1, 0, 0, 0, 0, '{"depth": 3}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:42:19.379875', '2026-11-22 02:42:19.845332');
INSERT INTO public.fathom_trials VALUES (11, 4, 2, 2, 0, 2, '{"depth": 2, "lr": 0.001105558243550669}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9671408, 4000, 0.04, '2026-11-22 02:42:29.981637', '2026-11-22 02:42:30.10966');
INSERT INTO public.fathom_trials VALUES (2, 2, 0, 0, 0, 0, '{"depth": 1, "lr": 0.031168738980646375}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:42:20.306082', '2026-11-22 02:42:21.3949');
INSERT INTO public.fathom_trials VALUES (3, 1, 1, 1, 0, 0, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:42:21.724711', '2026-11-22 02:42:22.148808');
INSERT INTO public.fathom_trials VALUES (9, 4, 0, 0, 0, 0, '{"depth": 1, "lr": 0.031168738980646375}', 'ended', 2, 1, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 2000, 0.02, '2026-11-22 02:42:28.119463', '2026-11-22 02:42:29.088554');
INSERT INTO public.fathom_trials VALUES (16, 4, 7, 7, 0, 7, '{"depth": 3, "lr": 0.001640270238854343}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 10143184, 4000, 0.04, '2026-11-22 02:42:30.881811', '2026-11-22 02:42:31.647892');
INSERT INTO public.fathom_trials VALUES (4, 2, 1, 1, 0, 1, '{"depth": 1, "lr": 0.00026850081530694004}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:42:22.453467', '2026-11-22 02:42:23.07734');
INSERT INTO public.fathom_trials VALUES (15, 4, 6, 6, 0, 6, '{"depth": 1, "lr": 0.0756559772776971}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 4000, 0.04, '2026-11-22 02:42:30.583743', '2026-11-22 02:42:30.708572');
INSERT INTO public.fathom_trials VALUES (12, 4, 3, 3, 0, 3, '{"depth": 1, "lr": 0.0013481554238345408}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 4000, 0.04, '2026-11-22 02:42:30.138111', '2026-11-22 02:42:30.252544');
INSERT INTO public.fathom_trials VALUES (5, 1, 2, 2, 0, 0, '{"depth": 1}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:42:23.361591', '2026-11-22 02:42:23.917047');
INSERT INTO public.fathom_trials VALUES (10, 4, 1, 1, 0, 1, '{"depth": 1, "lr": 0.00026850081530694004}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 4000, 0.04, '2026-11-22 02:42:29.336437', '2026-11-22 02:42:29.948293');
INSERT INTO public.fathom_trials VALUES (6, 2, 2, 2, 0, 2, '{"depth": 2, "lr": 0.001105558243550669}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:42:24.756649', '2026-11-22 02:42:25.633051');
INSERT INTO public.fathom_trials VALUES (14, 4, 5, 5, 0, 5, '{"depth": 1, "lr": 0.012725588834672525}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 4000, 0.04, '2026-11-22 02:42:30.425112', '2026-11-22 02:42:30.560187');
INSERT INTO public.fathom_trials VALUES (17, 4, 8, 8, 0, 8, '{"depth": 1, "lr": 0.010441502680795193}', 'ended', 1, 0, 'pruned', 'It was pruned.', 1, -2, NULL, '{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}', 2, 9199632, 2000, 0.02, '2026-11-22 02:42:31.985092', '2026-11-22 02:42:32.891427');
INSERT INTO public.fathom_trials VALUES (7, 3, 0, 0, 0, 1000000, '{"depth": 1, "lr": 0.01}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:42:26.043936', '2026-11-22 02:42:26.611698');
INSERT INTO public.fathom_trials VALUES (18, 4, 9, 9, 0, 9, '{"depth": 3, "lr": 0.02499991834053958}', 'ended', 1, 1, 'out_of_memory', 'It was out_of_memory.', 3, NULL, NULL, '{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}', NULL, 10143184, 3000, 0.03, '2026-11-22 02:42:33.23513', '2026-11-22 02:42:34.496126');
INSERT INTO public.fathom_trials VALUES (13, 4, 4, 4, 0, 4, '{"depth": 2, "lr": 0.00040529111468806623}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9671408, 4000, 0.04, '2026-11-22 02:42:30.301185', '2026-11-22 02:42:30.381788');
INSERT INTO public.fathom_trials VALUES (21, 4, 12, 12, 0, 12, '{"depth": 3, "lr": 0.009837312600726043}', 'ended', 3, 3, 'lost', 'Worker ''w1'' was not heard of for 30 s.', 3, NULL, NULL, NULL, NULL, 10143184, 2000, 0.02, '2026-11-22 02:42:38.255978', '2026-11-22 02:42:39.930155');
INSERT INTO public.fathom_trials VALUES (19, 4, 10, 10, 0, 10, '{"depth": 2, "lr": 0.02981078413939374}', 'ended', 1, 1, 'diverged', 'It was diverged.', 2, NULL, NULL, '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}', NULL, 9671408, 3000, 0.03, '2026-11-22 02:42:34.925798', '2026-11-22 02:42:35.874431');
INSERT INTO public.fathom_trials VALUES (40, 12, 2, 2, 0, 2, '{"depth": 2, "lr": 0.001105558243550669}', 'leased', 1, 0, NULL, '', NULL, NULL, NULL, NULL, NULL, 4953456, 2000, 0.02, '2026-11-22 02:42:54.737407', NULL);
INSERT INTO public.fathom_trials VALUES (20, 4, 11, 11, 0, 11, '{"depth": 2, "lr": 0.0001852555684309631}', 'ended', 3, 3, 'error', 'It was error.', 2, NULL, NULL, '{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}', NULL, 9671408, 3000, 0.03, '2026-11-22 02:42:36.180105', '2026-11-22 02:42:38.016188');
INSERT INTO public.fathom_trials VALUES (22, 5, 0, 0, 0, 1000000, '{"depth": 1, "lr": 0.031168738980646375}', 'ended', 2, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 9199632, 2000, 0.02, '2026-11-22 02:42:41.048778', '2026-11-22 02:42:42.687539');
INSERT INTO public.fathom_trials VALUES (35, 10, 0, 0, 0, 0, '{}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"test":[0.4,0.4,0.4]},"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 6707680, 2000, 0.02, '2026-11-22 02:42:49.565175', '2026-11-22 02:42:50.278401');
INSERT INTO public.fathom_trials VALUES (38, 12, 1, 1, 0, 1, '{"depth": 1, "lr": 0.00026850081530694004}', 'ended', 1, 1, 'diverged', 'Zwei Größen: π ≥ 3, ''so'' \ 😀', 1, NULL, NULL, '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:42:52.371378', '2026-11-22 02:42:53.313112');
INSERT INTO public.fathom_trials VALUES (39, 11, 1, 1, 0, 0, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:42:53.717467', '2026-11-22 02:42:54.573286');
INSERT INTO public.fathom_trials VALUES (37, 12, 0, 0, 0, 0, '{"depth": 1, "lr": 0.031168738980646375}', 'ended', 2, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:42:51.285434', '2026-11-22 02:42:52.100093');
INSERT INTO public.fathom_trials VALUES (23, 6, 0, 0, 0, 0, '{"depth": 1, "lr": 0.031168738980646375}', 'ended', 1, 0, 'cancelled', '', 1, NULL, NULL, '{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 1000, 0.01, '2026-11-22 02:42:41.147389', '2026-11-22 02:42:41.354011');
INSERT INTO public.fathom_trials VALUES (34, 8, 10, 10, 0, 10, '{"depth": 2, "lr": 0.02981078413939374}', 'queued', 1, 0, NULL, '', NULL, NULL, NULL, NULL, NULL, 4953456, 0, 0, '2026-11-22 02:42:48.781501', NULL);
INSERT INTO public.fathom_trials VALUES (30, 8, 6, 6, 0, 6, '{"depth": 1, "lr": 0.0756559772776971}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:42:47.541359', '2026-11-22 02:42:47.76051');
INSERT INTO public.fathom_trials VALUES (24, 8, 0, 0, 0, 0, '{"depth": 1, "lr": 0.031168738980646375}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:42:42.946916', '2026-11-22 02:42:43.499193');
INSERT INTO public.fathom_trials VALUES (25, 8, 1, 1, 0, 1, '{"depth": 1, "lr": 0.00026850081530694004}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:42:43.715044', '2026-11-22 02:42:44.127192');
INSERT INTO public.fathom_trials VALUES (31, 8, 7, 7, 0, 7, '{"depth": 3, "lr": 0.001640270238854343}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:42:47.825833', '2026-11-22 02:42:47.883423');
INSERT INTO public.fathom_trials VALUES (26, 8, 2, 2, 0, 2, '{"depth": 2, "lr": 0.001105558243550669}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:42:44.347396', '2026-11-22 02:42:44.78103');
INSERT INTO public.fathom_trials VALUES (36, 11, 0, 0, 0, 0, '{"depth": 3}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:42:50.47366', '2026-11-22 02:42:51.010999');
INSERT INTO public.fathom_trials VALUES (32, 8, 8, 8, 0, 8, '{"depth": 1, "lr": 0.010441502680795193}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:42:47.973964', '2026-11-22 02:42:48.119918');
INSERT INTO public.fathom_trials VALUES (27, 8, 3, 3, 0, 3, '{"depth": 1, "lr": 0.0013481554238345408}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:42:45.044644', '2026-11-22 02:42:45.787251');
INSERT INTO public.fathom_trials VALUES (28, 8, 4, 4, 0, 4, '{"depth": 2, "lr": 0.00040529111468806623}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-22 02:42:46.119463', '2026-11-22 02:42:46.610107');
INSERT INTO public.fathom_trials VALUES (33, 8, 9, 9, 0, 9, '{"depth": 3, "lr": 0.02499991834053958}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-22 02:42:48.301463', '2026-11-22 02:42:48.673882');
INSERT INTO public.fathom_trials VALUES (29, 8, 5, 5, 0, 5, '{"depth": 1, "lr": 0.012725588834672525}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-22 02:42:47.055473', '2026-11-22 02:42:47.510646');
INSERT INTO public.fathom_workers VALUES ('w1', 'here', 'cpu', 0, '{"versions": {}, "datasets": ["digits"], "families": ["mlp"], "methods": ["udn", "growth"]}', '2026-11-22 02:42:14.636941', '2026-11-22 02:42:55.044984');
INSERT INTO public.studies VALUES (1, 'whole-d405b4fcf4/searched/grid');
INSERT INTO public.studies VALUES (2, 'whole-d405b4fcf4/searched/random');
INSERT INTO public.studies VALUES (3, 'whole-d405b4fcf4/confirm');
INSERT INTO public.studies VALUES (4, 'ends-deb1293ff1/searched/random');
INSERT INTO public.studies VALUES (5, 'ends-deb1293ff1/confirm');
INSERT INTO public.studies VALUES (6, 'dropped-48a6511e38/searched/random');
INSERT INTO public.studies VALUES (7, 'dropped-48a6511e38/confirm');
INSERT INTO public.studies VALUES (8, 'learning-cc7f3f1d7f/searched/random');
INSERT INTO public.studies VALUES (9, 'learning-cc7f3f1d7f/confirm');
INSERT INTO public.studies VALUES (10, 'kept-490cd8214f/learned/udn');
INSERT INTO public.studies VALUES (11, 'kept-490cd8214f/searched/grid');
INSERT INTO public.studies VALUES (12, 'kept-490cd8214f/searched/random');
INSERT INTO public.studies VALUES (13, 'kept-490cd8214f/confirm');
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
INSERT INTO public.study_user_attributes VALUES (1, 1, 'fathom_experiment', '"d405b4fcf4"');
INSERT INTO public.study_user_attributes VALUES (2, 1, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (3, 2, 'fathom_experiment', '"d405b4fcf4"');
INSERT INTO public.study_user_attributes VALUES (4, 2, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (5, 3, 'fathom_experiment', '"d405b4fcf4"');
INSERT INTO public.study_user_attributes VALUES (6, 3, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (7, 4, 'fathom_experiment', '"deb1293ff1"');
INSERT INTO public.study_user_attributes VALUES (8, 4, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (9, 5, 'fathom_experiment', '"deb1293ff1"');
INSERT INTO public.study_user_attributes VALUES (10, 5, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (11, 6, 'fathom_experiment', '"48a6511e38"');
INSERT INTO public.study_user_attributes VALUES (12, 6, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (13, 7, 'fathom_experiment', '"48a6511e38"');
INSERT INTO public.study_user_attributes VALUES (14, 7, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (15, 8, 'fathom_experiment', '"cc7f3f1d7f"');
INSERT INTO public.study_user_attributes VALUES (16, 8, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (17, 9, 'fathom_experiment', '"cc7f3f1d7f"');
INSERT INTO public.study_user_attributes VALUES (18, 9, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (19, 10, 'fathom_experiment', '"490cd8214f"');
INSERT INTO public.study_user_attributes VALUES (20, 10, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (21, 11, 'fathom_experiment', '"490cd8214f"');
INSERT INTO public.study_user_attributes VALUES (22, 11, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (23, 12, 'fathom_experiment', '"490cd8214f"');
INSERT INTO public.study_user_attributes VALUES (24, 12, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (25, 13, 'fathom_experiment', '"490cd8214f"');
INSERT INTO public.study_user_attributes VALUES (26, 13, 'metric', '"accuracy"');
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
INSERT INTO public.trial_intermediate_values VALUES (21, 10, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (22, 10, 4, 1, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (23, 11, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (24, 11, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (25, 11, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (26, 11, 4, 1, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (27, 12, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (28, 12, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (29, 12, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (30, 12, 4, 1, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (31, 13, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (32, 13, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (33, 13, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (34, 13, 4, 1, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (35, 14, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (36, 14, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (37, 14, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (38, 14, 4, 1, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (39, 15, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (40, 15, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (41, 15, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (42, 15, 4, 1, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (43, 16, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (44, 16, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (45, 16, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (46, 16, 4, 1, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (47, 17, 1, -1, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (48, 17, 2, -2, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (49, 18, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (50, 18, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (51, 18, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (52, 19, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (53, 19, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (54, 19, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (55, 20, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (56, 20, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (57, 20, 3, 0.75, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (58, 21, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (59, 21, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (60, 23, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (61, 22, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (62, 22, 2, 0.5, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (63, 24, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (64, 24, 2, 0.5, 'FINITE');
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
INSERT INTO public.trial_intermediate_values VALUES (83, 35, 1, 0.25, 'FINITE');
INSERT INTO public.trial_intermediate_values VALUES (84, 35, 2, 0.5, 'FINITE');
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
INSERT INTO public.trial_params VALUES (1, 1, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (2, 2, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (3, 2, 'lr', 0.031168738980646375, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (4, 3, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (5, 4, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (6, 4, 'lr', 0.00026850081530694004, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (7, 5, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (8, 6, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (9, 6, 'lr', 0.001105558243550669, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (10, 7, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (11, 7, 'lr', 0.01, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (12, 8, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (13, 8, 'lr', 0.031168738980646375, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (14, 9, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (15, 9, 'lr', 0.031168738980646375, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (16, 10, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (17, 10, 'lr', 0.00026850081530694004, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (18, 11, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (19, 11, 'lr', 0.001105558243550669, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (20, 12, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (21, 12, 'lr', 0.0013481554238345408, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (22, 13, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (23, 13, 'lr', 0.00040529111468806623, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (24, 14, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (25, 14, 'lr', 0.012725588834672525, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (26, 15, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (27, 15, 'lr', 0.0756559772776971, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (28, 16, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (29, 16, 'lr', 0.001640270238854343, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (30, 17, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (31, 17, 'lr', 0.010441502680795193, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (32, 18, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (33, 18, 'lr', 0.02499991834053958, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (34, 19, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (35, 19, 'lr', 0.02981078413939374, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (36, 20, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (37, 20, 'lr', 0.0001852555684309631, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (38, 21, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (39, 21, 'lr', 0.009837312600726043, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (40, 22, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (41, 22, 'lr', 0.031168738980646375, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (42, 23, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (43, 23, 'lr', 0.031168738980646375, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (44, 24, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (45, 24, 'lr', 0.031168738980646375, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (46, 25, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (47, 25, 'lr', 0.00026850081530694004, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (48, 26, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (49, 26, 'lr', 0.001105558243550669, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (50, 27, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (51, 27, 'lr', 0.0013481554238345408, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (52, 28, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (53, 28, 'lr', 0.00040529111468806623, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (54, 29, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (55, 29, 'lr', 0.012725588834672525, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (56, 30, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (57, 30, 'lr', 0.0756559772776971, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (58, 31, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (59, 31, 'lr', 0.001640270238854343, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (60, 32, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (61, 32, 'lr', 0.010441502680795193, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (62, 33, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (63, 33, 'lr', 0.02499991834053958, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (64, 34, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (65, 34, 'lr', 0.02981078413939374, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (66, 36, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (67, 37, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (68, 37, 'lr', 0.031168738980646375, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (69, 38, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (70, 38, 'lr', 0.00026850081530694004, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (71, 39, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (72, 40, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (73, 40, 'lr', 0.001105558243550669, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_system_attributes VALUES (1, 2, 'completed_rung_0', '0.25');
INSERT INTO public.trial_system_attributes VALUES (2, 4, 'completed_rung_0', '0.25');
INSERT INTO public.trial_system_attributes VALUES (3, 6, 'completed_rung_0', '0.25');
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
INSERT INTO public.trial_user_attributes VALUES (16, 3, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (17, 3, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (18, 3, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (19, 4, 'seed', '1');
INSERT INTO public.trial_user_attributes VALUES (20, 4, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (21, 4, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (22, 4, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (23, 4, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (24, 4, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (25, 5, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (26, 5, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (27, 5, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (28, 5, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (29, 5, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (30, 5, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (31, 6, 'seed', '2');
INSERT INTO public.trial_user_attributes VALUES (32, 6, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (33, 6, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (34, 6, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (35, 6, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (36, 6, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (37, 7, 'seed', '1000000');
INSERT INTO public.trial_user_attributes VALUES (38, 7, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (39, 7, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (40, 7, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (41, 7, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (42, 7, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (43, 8, 'seed', '1000000');
INSERT INTO public.trial_user_attributes VALUES (44, 8, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (45, 8, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (46, 8, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (47, 8, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (48, 8, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (49, 9, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (50, 9, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (51, 9, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (52, 9, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (53, 9, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (54, 9, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (55, 10, 'seed', '1');
INSERT INTO public.trial_user_attributes VALUES (56, 10, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (57, 10, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (58, 10, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (59, 10, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (60, 10, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (61, 11, 'seed', '2');
INSERT INTO public.trial_user_attributes VALUES (62, 11, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (63, 11, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (64, 11, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (65, 11, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (66, 11, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (67, 12, 'seed', '3');
INSERT INTO public.trial_user_attributes VALUES (68, 12, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (69, 12, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (70, 12, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (71, 12, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (72, 12, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (73, 13, 'seed', '4');
INSERT INTO public.trial_user_attributes VALUES (74, 13, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (75, 13, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (76, 13, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (77, 13, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (78, 13, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (79, 14, 'seed', '5');
INSERT INTO public.trial_user_attributes VALUES (80, 14, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (81, 14, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (82, 14, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (83, 14, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (84, 14, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (85, 15, 'seed', '6');
INSERT INTO public.trial_user_attributes VALUES (86, 15, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (87, 15, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (88, 15, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (89, 15, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (90, 15, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (91, 16, 'seed', '7');
INSERT INTO public.trial_user_attributes VALUES (92, 16, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (93, 16, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (94, 16, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (95, 16, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (96, 16, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (97, 17, 'seed', '8');
INSERT INTO public.trial_user_attributes VALUES (98, 17, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (99, 17, 'outcome', '"pruned"');
INSERT INTO public.trial_user_attributes VALUES (100, 17, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (101, 17, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (102, 17, 'message', '"It was pruned."');
INSERT INTO public.trial_user_attributes VALUES (103, 18, 'seed', '9');
INSERT INTO public.trial_user_attributes VALUES (104, 18, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (105, 18, 'outcome', '"out_of_memory"');
INSERT INTO public.trial_user_attributes VALUES (106, 18, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (107, 18, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (108, 18, 'message', '"It was out_of_memory."');
INSERT INTO public.trial_user_attributes VALUES (109, 19, 'seed', '10');
INSERT INTO public.trial_user_attributes VALUES (110, 19, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (111, 19, 'outcome', '"diverged"');
INSERT INTO public.trial_user_attributes VALUES (112, 19, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (113, 19, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (114, 19, 'message', '"It was diverged."');
INSERT INTO public.trial_user_attributes VALUES (115, 20, 'seed', '11');
INSERT INTO public.trial_user_attributes VALUES (116, 20, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (117, 20, 'outcome', '"error"');
INSERT INTO public.trial_user_attributes VALUES (118, 20, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (119, 20, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (120, 20, 'message', '"It was error."');
INSERT INTO public.trial_user_attributes VALUES (121, 21, 'seed', '12');
INSERT INTO public.trial_user_attributes VALUES (122, 21, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (123, 21, 'outcome', '"lost"');
INSERT INTO public.trial_user_attributes VALUES (124, 21, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (125, 21, 'message', '"Worker ''w1'' was not heard of for 30 s."');
INSERT INTO public.trial_user_attributes VALUES (128, 23, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (129, 23, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (130, 23, 'outcome', '"cancelled"');
INSERT INTO public.trial_user_attributes VALUES (131, 23, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (132, 23, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (133, 22, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (134, 22, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (135, 22, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (136, 22, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (137, 24, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (138, 24, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (143, 25, 'seed', '1');
INSERT INTO public.trial_user_attributes VALUES (144, 25, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (149, 26, 'seed', '2');
INSERT INTO public.trial_user_attributes VALUES (150, 26, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (155, 27, 'seed', '3');
INSERT INTO public.trial_user_attributes VALUES (156, 27, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (161, 28, 'seed', '4');
INSERT INTO public.trial_user_attributes VALUES (162, 28, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (167, 29, 'seed', '5');
INSERT INTO public.trial_user_attributes VALUES (168, 29, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (173, 30, 'seed', '6');
INSERT INTO public.trial_user_attributes VALUES (174, 30, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (179, 31, 'seed', '7');
INSERT INTO public.trial_user_attributes VALUES (180, 31, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (185, 32, 'seed', '8');
INSERT INTO public.trial_user_attributes VALUES (186, 32, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (191, 33, 'seed', '9');
INSERT INTO public.trial_user_attributes VALUES (192, 33, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (197, 34, 'seed', '10');
INSERT INTO public.trial_user_attributes VALUES (198, 34, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (201, 35, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (202, 35, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (203, 35, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (204, 35, 'readouts', '{"argmin": 1, "param": 1, "one_se": 1, "smoothed_one_se": 1}');
INSERT INTO public.trial_user_attributes VALUES (205, 35, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (206, 36, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (207, 36, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (212, 37, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (213, 37, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (214, 37, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (215, 37, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (216, 37, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (217, 37, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (220, 38, 'outcome', '"diverged"');
INSERT INTO public.trial_user_attributes VALUES (221, 38, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (222, 38, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (223, 38, 'message', '"Zwei Gr\u00f6\u00dfen: \u03c0 \u2265 3, ''so'' \\ \ud83d\ude00"');
INSERT INTO public.trial_user_attributes VALUES (226, 39, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (227, 39, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (228, 39, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (229, 39, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (126, 22, 'seed', '1000000');
INSERT INTO public.trial_user_attributes VALUES (127, 22, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (139, 24, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (140, 24, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (141, 24, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (142, 24, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (145, 25, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (146, 25, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (147, 25, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (148, 25, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (151, 26, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (152, 26, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (153, 26, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (154, 26, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (157, 27, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (158, 27, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (159, 27, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (160, 27, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (163, 28, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (164, 28, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (165, 28, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (166, 28, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (169, 29, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (170, 29, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (171, 29, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (172, 29, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (175, 30, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (176, 30, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (177, 30, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (178, 30, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (181, 31, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (182, 31, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (183, 31, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (184, 31, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (187, 32, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (188, 32, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (189, 32, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (190, 32, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (193, 33, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (194, 33, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (195, 33, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (196, 33, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (199, 35, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (200, 35, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (208, 36, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (209, 36, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (210, 36, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (211, 36, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (218, 38, 'seed', '1');
INSERT INTO public.trial_user_attributes VALUES (219, 38, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (224, 39, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (225, 39, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (230, 40, 'seed', '2');
INSERT INTO public.trial_user_attributes VALUES (231, 40, 'repetition', '0');
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
INSERT INTO public.trial_values VALUES (17, 17, 0, -2, 'FINITE');
INSERT INTO public.trial_values VALUES (18, 22, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (19, 24, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (20, 25, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (21, 26, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (22, 27, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (23, 28, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (24, 29, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (25, 30, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (26, 31, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (27, 32, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (28, 33, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (29, 35, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (30, 36, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (31, 37, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (32, 39, 0, 0.5, 'FINITE');
INSERT INTO public.trials VALUES (1, 0, 1, 'COMPLETE', '2026-11-22 02:42:19.379875', '2026-11-22 02:42:19.845332');
INSERT INTO public.trials VALUES (2, 0, 2, 'COMPLETE', '2026-11-22 02:42:20.306082', '2026-11-22 02:42:21.3949');
INSERT INTO public.trials VALUES (3, 1, 1, 'COMPLETE', '2026-11-22 02:42:21.724711', '2026-11-22 02:42:22.148808');
INSERT INTO public.trials VALUES (4, 1, 2, 'COMPLETE', '2026-11-22 02:42:22.453467', '2026-11-22 02:42:23.07734');
INSERT INTO public.trials VALUES (5, 2, 1, 'COMPLETE', '2026-11-22 02:42:23.361591', '2026-11-22 02:42:23.917047');
INSERT INTO public.trials VALUES (6, 2, 2, 'COMPLETE', '2026-11-22 02:42:24.756649', '2026-11-22 02:42:25.633051');
INSERT INTO public.trials VALUES (7, 0, 3, 'COMPLETE', '2026-11-22 02:42:26.043936', '2026-11-22 02:42:26.611698');
INSERT INTO public.trials VALUES (8, 1, 3, 'COMPLETE', '2026-11-22 02:42:26.956621', '2026-11-22 02:42:27.4436');
INSERT INTO public.trials VALUES (9, 0, 4, 'COMPLETE', '2026-11-22 02:42:28.119463', '2026-11-22 02:42:29.088554');
INSERT INTO public.trials VALUES (10, 1, 4, 'COMPLETE', '2026-11-22 02:42:29.336437', '2026-11-22 02:42:29.948293');
INSERT INTO public.trials VALUES (11, 2, 4, 'COMPLETE', '2026-11-22 02:42:29.981637', '2026-11-22 02:42:30.10966');
INSERT INTO public.trials VALUES (12, 3, 4, 'COMPLETE', '2026-11-22 02:42:30.138111', '2026-11-22 02:42:30.252544');
INSERT INTO public.trials VALUES (13, 4, 4, 'COMPLETE', '2026-11-22 02:42:30.301185', '2026-11-22 02:42:30.381788');
INSERT INTO public.trials VALUES (14, 5, 4, 'COMPLETE', '2026-11-22 02:42:30.425112', '2026-11-22 02:42:30.560187');
INSERT INTO public.trials VALUES (15, 6, 4, 'COMPLETE', '2026-11-22 02:42:30.583743', '2026-11-22 02:42:30.708572');
INSERT INTO public.trials VALUES (16, 7, 4, 'COMPLETE', '2026-11-22 02:42:30.881811', '2026-11-22 02:42:31.647892');
INSERT INTO public.trials VALUES (17, 8, 4, 'PRUNED', '2026-11-22 02:42:31.985092', '2026-11-22 02:42:32.891427');
INSERT INTO public.trials VALUES (18, 9, 4, 'FAIL', '2026-11-22 02:42:33.23513', '2026-11-22 02:42:34.496126');
INSERT INTO public.trials VALUES (19, 10, 4, 'FAIL', '2026-11-22 02:42:34.925798', '2026-11-22 02:42:35.874431');
INSERT INTO public.trials VALUES (20, 11, 4, 'FAIL', '2026-11-22 02:42:36.180105', '2026-11-22 02:42:38.016188');
INSERT INTO public.trials VALUES (21, 12, 4, 'FAIL', '2026-11-22 02:42:38.255978', '2026-11-22 02:42:39.930155');
INSERT INTO public.trials VALUES (23, 0, 6, 'FAIL', '2026-11-22 02:42:41.147389', '2026-11-22 02:42:41.354011');
INSERT INTO public.trials VALUES (22, 0, 5, 'COMPLETE', '2026-11-22 02:42:41.048778', '2026-11-22 02:42:42.687539');
INSERT INTO public.trials VALUES (24, 0, 8, 'COMPLETE', '2026-11-22 02:42:42.946916', '2026-11-22 02:42:43.499193');
INSERT INTO public.trials VALUES (25, 1, 8, 'COMPLETE', '2026-11-22 02:42:43.715044', '2026-11-22 02:42:44.127192');
INSERT INTO public.trials VALUES (26, 2, 8, 'COMPLETE', '2026-11-22 02:42:44.347396', '2026-11-22 02:42:44.78103');
INSERT INTO public.trials VALUES (27, 3, 8, 'COMPLETE', '2026-11-22 02:42:45.044644', '2026-11-22 02:42:45.787251');
INSERT INTO public.trials VALUES (28, 4, 8, 'COMPLETE', '2026-11-22 02:42:46.119463', '2026-11-22 02:42:46.610107');
INSERT INTO public.trials VALUES (29, 5, 8, 'COMPLETE', '2026-11-22 02:42:47.055473', '2026-11-22 02:42:47.510646');
INSERT INTO public.trials VALUES (30, 6, 8, 'COMPLETE', '2026-11-22 02:42:47.541359', '2026-11-22 02:42:47.76051');
INSERT INTO public.trials VALUES (31, 7, 8, 'COMPLETE', '2026-11-22 02:42:47.825833', '2026-11-22 02:42:47.883423');
INSERT INTO public.trials VALUES (32, 8, 8, 'COMPLETE', '2026-11-22 02:42:47.973964', '2026-11-22 02:42:48.119918');
INSERT INTO public.trials VALUES (33, 9, 8, 'COMPLETE', '2026-11-22 02:42:48.301463', '2026-11-22 02:42:48.673882');
INSERT INTO public.trials VALUES (34, 10, 8, 'RUNNING', '2026-11-22 02:42:48.781501', NULL);
INSERT INTO public.trials VALUES (35, 0, 10, 'COMPLETE', '2026-11-22 02:42:49.565175', '2026-11-22 02:42:50.278401');
INSERT INTO public.trials VALUES (36, 0, 11, 'COMPLETE', '2026-11-22 02:42:50.47366', '2026-11-22 02:42:51.010999');
INSERT INTO public.trials VALUES (37, 0, 12, 'COMPLETE', '2026-11-22 02:42:51.285434', '2026-11-22 02:42:52.100093');
INSERT INTO public.trials VALUES (38, 1, 12, 'FAIL', '2026-11-22 02:42:52.371378', '2026-11-22 02:42:53.313112');
INSERT INTO public.trials VALUES (39, 1, 11, 'COMPLETE', '2026-11-22 02:42:53.717467', '2026-11-22 02:42:54.573286');
INSERT INTO public.trials VALUES (40, 2, 12, 'RUNNING', '2026-11-22 02:42:54.737407', NULL);
INSERT INTO public.version_info VALUES (1, 12, '5.0.0');
SELECT pg_catalog.setval('public.studies_study_id_seq', 13, true);
SELECT pg_catalog.setval('public.study_directions_study_direction_id_seq', 13, true);
SELECT pg_catalog.setval('public.study_system_attributes_study_system_attribute_id_seq', 13, true);
SELECT pg_catalog.setval('public.study_user_attributes_study_user_attribute_id_seq', 26, true);
SELECT pg_catalog.setval('public.trial_heartbeats_trial_heartbeat_id_seq', 1, false);
SELECT pg_catalog.setval('public.trial_intermediate_values_trial_intermediate_value_id_seq', 94, true);
SELECT pg_catalog.setval('public.trial_params_param_id_seq', 73, true);
SELECT pg_catalog.setval('public.trial_system_attributes_trial_system_attribute_id_seq', 3, true);
SELECT pg_catalog.setval('public.trial_user_attributes_trial_user_attribute_id_seq', 231, true);
SELECT pg_catalog.setval('public.trial_values_trial_value_id_seq', 32, true);
SELECT pg_catalog.setval('public.trials_trial_id_seq', 40, true);
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
