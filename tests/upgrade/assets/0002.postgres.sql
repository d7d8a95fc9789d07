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
INSERT INTO public.fathom_artifacts VALUES (1, 'model.safetensors', 1, 7, '9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c', '1-8c5da5c1da44e3f1');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 1, 'experiment.submitted', NULL, NULL, '2026-11-21 15:42:24.047105', '{"name": "kept"}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 2, 'trial.leased', 1, 1, '2026-11-21 15:42:25.225076', '{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 3, 'trial.measured', 1, 1, '2026-11-21 15:42:25.348062', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 4, 'trial.ended', 1, 1, '2026-11-21 15:42:25.393345', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 5, 'study.complete', 1, NULL, '2026-11-21 15:42:25.45727', '{"label": "learned/udn"}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 6, 'trial.leased', 2, 2, '2026-11-21 15:42:25.526679', '{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 7, 'trial.measured', 2, 2, '2026-11-21 15:42:25.577959', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 8, 'trial.ended', 2, 2, '2026-11-21 15:42:25.614394', '{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 9, 'trial.leased', 3, 3, '2026-11-21 15:42:25.729636', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 10, 'trial.measured', 3, 3, '2026-11-21 15:42:25.792346', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 11, 'trial.queued', 3, 3, '2026-11-21 15:42:25.849745', '{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 12, 'trial.leased', 3, 3, '2026-11-21 15:42:25.892328', '{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.031168738980646375}}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 13, 'trial.measured', 3, 3, '2026-11-21 15:42:25.963481', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 14, 'trial.ended', 3, 3, '2026-11-21 15:42:26.010035', '{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 15, 'trial.leased', 3, 4, '2026-11-21 15:42:26.101037', '{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.00026850081530694004}}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 16, 'trial.measured', 3, 4, '2026-11-21 15:42:26.145469', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 17, 'trial.ended', 3, 4, '2026-11-21 15:42:26.172278', '{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 18, 'trial.leased', 2, 5, '2026-11-21 15:42:26.212146', '{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 19, 'trial.measured', 2, 5, '2026-11-21 15:42:26.24336', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 20, 'trial.ended', 2, 5, '2026-11-21 15:42:26.273115', '{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 21, 'trial.leased', 3, 6, '2026-11-21 15:42:26.338747', '{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.001105558243550669}}');
INSERT INTO public.fathom_events VALUES ('f172bbffae', 22, 'trial.measured', 3, 6, '2026-11-21 15:42:26.361662', '{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO public.fathom_experiments VALUES ('f172bbffae', 'kept', 'running', '{"name":"kept","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"readout":"knee","runs":1,"learned":"udn","posterior":"poisson","initial_rate":1.0,"prior_rate":0.5,"quantile":0.95},{"name":null,"fixed":{"lr":0.01},"pruner":"none","searched":"grid"},{"name":null,"fixed":{},"pruner":"median","trials":4,"searched":"random"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}', NULL, '2026-11-21 15:42:24.047105', NULL, NULL, 22);
INSERT INTO public.fathom_leases VALUES ('758f16552b57d3367a4420c7', 1, 1, 'w1', '5f34e97b0db53bc73ec05b0ad449c8d7', 'ask-000001', 0, '2026-11-21 15:42:25.225076', '2026-11-21 15:42:55.318681', '2026-11-21 15:42:25.39118', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('52a44c5b06fd2a93e8c85b53', 2, 1, 'w1', 'c57210b6a5c71970cf4eb8bd124af438', 'ask-000002', 0, '2026-11-21 15:42:25.526679', '2026-11-21 15:42:55.566857', '2026-11-21 15:42:25.610845', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('fb259ab35d7b4fa697e13e53', 3, 1, 'w1', '9cf30bf81c3bd7e558bf877d67e90fa3', 'ask-000003', 0, '2026-11-21 15:42:25.729636', '2026-11-21 15:42:55.768417', '2026-11-21 15:42:25.849745', 'preempted', '', '{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('e7210d10d3053384804534fa', 3, 2, 'w1', 'a7b9e0aba472cb3be482cef86241f2ff', 'ask-000004', 0, '2026-11-21 15:42:25.892328', '2026-11-21 15:42:55.949458', '2026-11-21 15:42:26.007164', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('108ce46ea89ba1376199838a', 4, 1, 'w1', '4a6b52ead0c8526d428526eb0fd9bfdf', 'ask-000005', 0, '2026-11-21 15:42:26.101037', '2026-11-21 15:42:56.131307', '2026-11-21 15:42:26.171289', 'diverged', 'Zwei Größen: π ≥ 3, ''so'' \ 😀', '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('d1897f99989c2fe55a29515c', 5, 1, 'w1', '9278e62b996bb623b49c834c03a5eaa2', 'ask-000006', 0, '2026-11-21 15:42:26.212146', '2026-11-21 15:42:56.234868', '2026-11-21 15:42:26.269716', 'finished', '', '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', false);
INSERT INTO public.fathom_leases VALUES ('6c27db81027f25efffb9fd8c', 6, 1, 'w1', 'cb08804e94cf7980d13d1e4920dbe5f8', 'ask-000007', 0, '2026-11-21 15:42:26.338747', '2026-11-21 15:42:56.357389', NULL, NULL, '', NULL, false);
INSERT INTO public.fathom_measurements VALUES (1, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (1, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (2, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (2, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (3, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (3, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (3, 2, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (3, 2, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (4, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (4, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (5, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (5, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (6, 1, 1, '{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_measurements VALUES (6, 1, 2, '{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO public.fathom_studies VALUES (2, 'f172bbffae', 1, 'searched/grid', 'searched', 'grid', 'kept-f172bbffae/searched/grid', 'running', 3, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (3, 'f172bbffae', 2, 'searched/random', 'searched', 'random', 'kept-f172bbffae/searched/random', 'running', 4, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (4, 'f172bbffae', 3, 'confirm', 'confirm', 'confirm', 'kept-f172bbffae/confirm', 'waiting', 0, NULL, NULL);
INSERT INTO public.fathom_studies VALUES (1, 'f172bbffae', 0, 'learned/udn', 'learned', 'udn', 'kept-f172bbffae/learned/udn', 'complete', 1, NULL, NULL);
INSERT INTO public.fathom_tokens VALUES ('39c765e4ab5a', 'someone''s', '2b0fd3ab87a00e380ea062d388ce5e222f1b47a2ca6b40f5a6981b57c5060dfb', 'read work', '2026-11-21 15:42:23.797673', NULL, NULL);
INSERT INTO public.fathom_trials VALUES (1, 1, 0, 0, 0, 0, '{}', 'ended', 1, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 6707680, 2000, 0.02, '2026-11-21 15:42:25.195671', '2026-11-21 15:42:25.393345', 0);
INSERT INTO public.fathom_trials VALUES (2, 2, 0, 0, 0, 0, '{"depth": 3}', 'ended', 1, 0, 'finished', '', 3, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 5195088, 2000, 0.02, '2026-11-21 15:42:25.51958', '2026-11-21 15:42:25.614394', 0);
INSERT INTO public.fathom_trials VALUES (3, 3, 0, 0, 0, 0, '{"depth": 1, "lr": 0.031168738980646375}', 'ended', 2, 0, 'finished', '', 1, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-21 15:42:25.70967', '2026-11-21 15:42:26.010035', 0);
INSERT INTO public.fathom_trials VALUES (4, 3, 1, 1, 0, 1, '{"depth": 1, "lr": 0.00026850081530694004}', 'ended', 1, 1, 'diverged', 'Zwei Größen: π ≥ 3, ''so'' \ 😀', 1, NULL, NULL, '{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}', NULL, 4711824, 2000, 0.02, '2026-11-21 15:42:26.08876', '2026-11-21 15:42:26.172278', 0);
INSERT INTO public.fathom_trials VALUES (5, 2, 1, 1, 0, 0, '{"depth": 2}', 'ended', 1, 0, 'finished', '', 2, 0.5, 0.4, '{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}', NULL, 4953456, 2000, 0.02, '2026-11-21 15:42:26.207634', '2026-11-21 15:42:26.273115', 0);
INSERT INTO public.fathom_trials VALUES (6, 3, 2, 2, 0, 2, '{"depth": 2, "lr": 0.001105558243550669}', 'leased', 1, 0, NULL, '', NULL, NULL, NULL, NULL, NULL, 4953456, 2000, 0.02, '2026-11-21 15:42:26.333787', NULL, 0);
INSERT INTO public.fathom_workers VALUES ('w1', 'here', 'cpu', 0, '{"versions": {}, "datasets": ["digits"], "families": ["mlp"], "methods": ["udn"]}', '2026-11-21 15:42:24.016115', '2026-11-21 15:42:26.357389');
INSERT INTO public.studies VALUES (1, 'kept-f172bbffae/learned/udn');
INSERT INTO public.studies VALUES (2, 'kept-f172bbffae/searched/grid');
INSERT INTO public.studies VALUES (3, 'kept-f172bbffae/searched/random');
INSERT INTO public.studies VALUES (4, 'kept-f172bbffae/confirm');
INSERT INTO public.study_directions VALUES (1, 'MAXIMIZE', 1, 0);
INSERT INTO public.study_directions VALUES (2, 'MAXIMIZE', 2, 0);
INSERT INTO public.study_directions VALUES (3, 'MAXIMIZE', 3, 0);
INSERT INTO public.study_directions VALUES (4, 'MAXIMIZE', 4, 0);
INSERT INTO public.study_system_attributes VALUES (1, 1, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (2, 2, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (3, 3, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_system_attributes VALUES (4, 4, 'study:metric_names', '["accuracy"]');
INSERT INTO public.study_user_attributes VALUES (1, 1, 'fathom_experiment', '"f172bbffae"');
INSERT INTO public.study_user_attributes VALUES (2, 1, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (3, 2, 'fathom_experiment', '"f172bbffae"');
INSERT INTO public.study_user_attributes VALUES (4, 2, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (5, 3, 'fathom_experiment', '"f172bbffae"');
INSERT INTO public.study_user_attributes VALUES (6, 3, 'metric', '"accuracy"');
INSERT INTO public.study_user_attributes VALUES (7, 4, 'fathom_experiment', '"f172bbffae"');
INSERT INTO public.study_user_attributes VALUES (8, 4, 'metric', '"accuracy"');
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
INSERT INTO public.trial_params VALUES (1, 2, 'depth', 3, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (2, 3, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (3, 3, 'lr', 0.031168738980646375, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (4, 4, 'depth', 1, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (5, 4, 'lr', 0.00026850081530694004, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_params VALUES (6, 5, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (7, 6, 'depth', 2, '{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO public.trial_params VALUES (8, 6, 'lr', 0.001105558243550669, '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO public.trial_user_attributes VALUES (1, 1, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (2, 1, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (3, 1, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (4, 1, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (5, 1, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (6, 1, 'readouts', '{"argmin": 1, "param": 1, "one_se": 1, "smoothed_one_se": 1}');
INSERT INTO public.trial_user_attributes VALUES (7, 1, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (8, 2, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (9, 2, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (10, 2, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (11, 2, 'depth', '3');
INSERT INTO public.trial_user_attributes VALUES (12, 2, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (13, 2, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (14, 3, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (15, 3, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (16, 3, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (17, 3, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (18, 3, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (19, 3, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (20, 4, 'seed', '1');
INSERT INTO public.trial_user_attributes VALUES (21, 4, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (22, 4, 'outcome', '"diverged"');
INSERT INTO public.trial_user_attributes VALUES (23, 4, 'depth', '1');
INSERT INTO public.trial_user_attributes VALUES (24, 4, 'costs', '{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (25, 4, 'message', '"Zwei Gr\u00f6\u00dfen: \u03c0 \u2265 3, ''so'' \\ \ud83d\ude00"');
INSERT INTO public.trial_user_attributes VALUES (26, 5, 'seed', '0');
INSERT INTO public.trial_user_attributes VALUES (27, 5, 'repetition', '0');
INSERT INTO public.trial_user_attributes VALUES (28, 5, 'outcome', '"finished"');
INSERT INTO public.trial_user_attributes VALUES (29, 5, 'depth', '2');
INSERT INTO public.trial_user_attributes VALUES (30, 5, 'test', '0.4');
INSERT INTO public.trial_user_attributes VALUES (31, 5, 'costs', '{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO public.trial_user_attributes VALUES (32, 6, 'seed', '2');
INSERT INTO public.trial_user_attributes VALUES (33, 6, 'repetition', '0');
INSERT INTO public.trial_values VALUES (1, 1, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (2, 2, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (3, 3, 0, 0.5, 'FINITE');
INSERT INTO public.trial_values VALUES (4, 5, 0, 0.5, 'FINITE');
INSERT INTO public.trials VALUES (1, 0, 1, 'COMPLETE', '2026-11-21 15:42:25.195671', '2026-11-21 15:42:25.393345');
INSERT INTO public.trials VALUES (2, 0, 2, 'COMPLETE', '2026-11-21 15:42:25.51958', '2026-11-21 15:42:25.614394');
INSERT INTO public.trials VALUES (3, 0, 3, 'COMPLETE', '2026-11-21 15:42:25.70967', '2026-11-21 15:42:26.010035');
INSERT INTO public.trials VALUES (4, 1, 3, 'FAIL', '2026-11-21 15:42:26.08876', '2026-11-21 15:42:26.172278');
INSERT INTO public.trials VALUES (5, 1, 2, 'COMPLETE', '2026-11-21 15:42:26.207634', '2026-11-21 15:42:26.273115');
INSERT INTO public.trials VALUES (6, 2, 3, 'RUNNING', '2026-11-21 15:42:26.333787', NULL);
INSERT INTO public.version_info VALUES (1, 12, '5.0.0');
SELECT pg_catalog.setval('public.studies_study_id_seq', 4, true);
SELECT pg_catalog.setval('public.study_directions_study_direction_id_seq', 4, true);
SELECT pg_catalog.setval('public.study_system_attributes_study_system_attribute_id_seq', 4, true);
SELECT pg_catalog.setval('public.study_user_attributes_study_user_attribute_id_seq', 8, true);
SELECT pg_catalog.setval('public.trial_heartbeats_trial_heartbeat_id_seq', 1, false);
SELECT pg_catalog.setval('public.trial_intermediate_values_trial_intermediate_value_id_seq', 12, true);
SELECT pg_catalog.setval('public.trial_params_param_id_seq', 8, true);
SELECT pg_catalog.setval('public.trial_system_attributes_trial_system_attribute_id_seq', 1, false);
SELECT pg_catalog.setval('public.trial_user_attributes_trial_user_attribute_id_seq', 33, true);
SELECT pg_catalog.setval('public.trial_values_trial_value_id_seq', 4, true);
SELECT pg_catalog.setval('public.trials_trial_id_seq', 6, true);
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
