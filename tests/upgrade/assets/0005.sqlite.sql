BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('v3.2.0.a');
CREATE TABLE fathom_alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT fathom_alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "fathom_alembic_version" VALUES('0005');
CREATE TABLE fathom_artifacts (
	trial_id INTEGER NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	attempt INTEGER NOT NULL, 
	size_bytes BIGINT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	location VARCHAR(500) NOT NULL, 
	CONSTRAINT pk_fathom_artifacts PRIMARY KEY (trial_id, name), 
	CONSTRAINT fk_fathom_artifacts_trial_id FOREIGN KEY(trial_id) REFERENCES fathom_trials (trial_id)
);
INSERT INTO "fathom_artifacts" VALUES(1,'model.safetensors',1,7,'9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c','1-6a75a6804e2ddce7');
CREATE TABLE fathom_enqueued (
	study_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	request_key VARCHAR(200) NOT NULL, 
	params TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_fathom_enqueued PRIMARY KEY (study_id, position), 
	CONSTRAINT fk_fathom_enqueued_study_id FOREIGN KEY(study_id) REFERENCES fathom_studies (study_id)
);
INSERT INTO "fathom_enqueued" VALUES(3,0,'83b3ace155b8bf867b85b5727f535138','{"depth": 2, "lr": 0.05}','2026-11-21 15:34:30.880795');
CREATE TABLE fathom_events (
	experiment_id VARCHAR(40) NOT NULL, 
	id INTEGER NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	study_id INTEGER, 
	trial_id INTEGER, 
	at DATETIME NOT NULL, 
	data TEXT NOT NULL, 
	CONSTRAINT pk_fathom_events PRIMARY KEY (experiment_id, id), 
	CONSTRAINT fk_fathom_events_experiment_id FOREIGN KEY(experiment_id) REFERENCES fathom_experiments (id)
);
INSERT INTO "fathom_events" VALUES('429a94815e',1,'experiment.submitted',NULL,NULL,'2026-11-21 15:34:29.703607','{"name": "kept"}');
INSERT INTO "fathom_events" VALUES('429a94815e',2,'trial.leased',1,1,'2026-11-21 15:34:30.912903','{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO "fathom_events" VALUES('429a94815e',3,'trial.measured',1,1,'2026-11-21 15:34:30.954075','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('429a94815e',4,'trial.ended',1,1,'2026-11-21 15:34:30.969083','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('429a94815e',5,'study.complete',1,NULL,'2026-11-21 15:34:30.978876','{"label": "learned/udn"}');
INSERT INTO "fathom_events" VALUES('429a94815e',6,'trial.leased',2,2,'2026-11-21 15:34:30.998610','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('429a94815e',7,'trial.measured',2,2,'2026-11-21 15:34:31.012146','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('429a94815e',8,'trial.ended',2,2,'2026-11-21 15:34:31.022017','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('429a94815e',9,'trial.leased',3,3,'2026-11-21 15:34:31.046776','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.05}}');
INSERT INTO "fathom_events" VALUES('429a94815e',10,'trial.measured',3,3,'2026-11-21 15:34:31.060158','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('429a94815e',11,'trial.queued',3,3,'2026-11-21 15:34:31.073759','{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO "fathom_events" VALUES('429a94815e',12,'trial.leased',3,3,'2026-11-21 15:34:31.086867','{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.05}}');
INSERT INTO "fathom_events" VALUES('429a94815e',13,'trial.measured',3,3,'2026-11-21 15:34:31.099731','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('429a94815e',14,'trial.ended',3,3,'2026-11-21 15:34:31.116055','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('429a94815e',15,'trial.leased',3,4,'2026-11-21 15:34:31.140603','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('429a94815e',16,'trial.measured',3,4,'2026-11-21 15:34:31.153523','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('429a94815e',17,'trial.ended',3,4,'2026-11-21 15:34:31.165294','{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO "fathom_events" VALUES('429a94815e',18,'trial.leased',2,5,'2026-11-21 15:34:31.187454','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('429a94815e',19,'trial.measured',2,5,'2026-11-21 15:34:31.199560','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('429a94815e',20,'trial.ended',2,5,'2026-11-21 15:34:31.207300','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('429a94815e',21,'trial.leased',3,6,'2026-11-21 15:34:31.234655','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO "fathom_events" VALUES('429a94815e',22,'trial.measured',3,6,'2026-11-21 15:34:31.244176','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('655504fa55',1,'study.created',5,NULL,'2026-11-21 15:34:31.262796','{"name": "bare"}');
INSERT INTO "fathom_events" VALUES('655504fa55',2,'trial.leased',5,7,'2026-11-21 15:34:31.275601','{"attempt": 1, "worker": "ask", "params": {"x": 0.6369616873214543}}');
INSERT INTO "fathom_events" VALUES('655504fa55',3,'trial.ended',5,7,'2026-11-21 15:34:31.295951','{"state": "complete", "outcome": "finished", "depth": null, "value": 0.0}');
INSERT INTO "fathom_events" VALUES('655504fa55',4,'trial.leased',5,8,'2026-11-21 15:34:31.315165','{"attempt": 1, "worker": "ask", "params": {"x": 0.8897387912781343}}');
INSERT INTO "fathom_events" VALUES('655504fa55',5,'trial.ended',5,8,'2026-11-21 15:34:31.322922','{"state": "complete", "outcome": "finished", "depth": null, "value": 0.25}');
INSERT INTO "fathom_events" VALUES('655504fa55',6,'trial.leased',5,9,'2026-11-21 15:34:31.333343','{"attempt": 1, "worker": "ask", "params": {"x": 0.08082403917318748}}');
CREATE TABLE fathom_experiments (
	id VARCHAR(40) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	spec TEXT NOT NULL, 
	idempotency_key VARCHAR(200), 
	created_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	recommendation TEXT, 
	events INTEGER NOT NULL, kind VARCHAR(20) DEFAULT 'experiment' NOT NULL, 
	CONSTRAINT pk_fathom_experiments PRIMARY KEY (id), 
	CONSTRAINT uq_fathom_experiments_idempotency_key UNIQUE (idempotency_key)
);
INSERT INTO "fathom_experiments" VALUES('429a94815e','kept','running','{"name":"kept","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"readout":"knee","runs":1,"learned":"udn","posterior":"poisson","initial_rate":1.0,"prior_rate":0.5,"quantile":0.95},{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"searched":"grid"},{"name":null,"fixed":{},"pruner":{"kind":"median","warmup_steps":null,"interval_steps":1,"startup_trials":null,"min_trials":1},"executions_per_trial":1,"trials":4,"enqueue":[],"searched":"random"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}',NULL,'2026-11-21 15:34:29.703607',NULL,NULL,22,'experiment');
INSERT INTO "fathom_experiments" VALUES('655504fa55','bare','running','{"name":"bare","space":{"x":{"when":{},"log":false,"low":0.0,"high":1.0,"step":null}},"metric":"value","direction":"minimize","sampler":{"name":null,"fixed":{},"pruner":{"kind":"none"},"executions_per_trial":1,"trials":null,"enqueue":[],"searched":"random"},"pruner":{"kind":"none"},"steps":null,"trials":null,"seed":0,"lease_seconds":600.0}',NULL,'2026-11-21 15:34:31.262796',NULL,NULL,6,'study');
CREATE TABLE fathom_leases (
	id VARCHAR(40) NOT NULL, 
	trial_id INTEGER NOT NULL, 
	attempt INTEGER NOT NULL, 
	worker_id VARCHAR(200) NOT NULL, 
	token VARCHAR(40) NOT NULL, 
	ask_key VARCHAR(100) NOT NULL, 
	ask_index INTEGER NOT NULL, 
	started_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	outcome VARCHAR(20), 
	message TEXT NOT NULL, 
	result TEXT, 
	late BOOLEAN NOT NULL, 
	CONSTRAINT pk_fathom_leases PRIMARY KEY (id), 
	CONSTRAINT fk_fathom_leases_trial_id FOREIGN KEY(trial_id) REFERENCES fathom_trials (trial_id), 
	CONSTRAINT uq_fathom_leases_ask_key_ask_index UNIQUE (ask_key, ask_index), 
	CONSTRAINT uq_fathom_leases_trial_id_attempt UNIQUE (trial_id, attempt)
);
INSERT INTO "fathom_leases" VALUES('193fd1bc34f3adc588041244',1,1,'w1','103528b7c0142b3ec7d8cadebe3262cf','ask-000001',0,'2026-11-21 15:34:30.912903','2026-11-21 15:35:00.948527','2026-11-21 15:34:30.968299','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('7059e0e58e298ab9f4d78bdd',2,1,'w1','44afa7f06a9c754ecb6c8353e63a2dcf','ask-000002',0,'2026-11-21 15:34:30.998610','2026-11-21 15:35:01.010419','2026-11-21 15:34:31.021676','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('aabee46d859d4342edd1d97e',3,1,'w1','753b895ad00db51a515ce3b503385449','ask-000003',0,'2026-11-21 15:34:31.046776','2026-11-21 15:35:01.058159','2026-11-21 15:34:31.073759','preempted','','{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('ae5ee9f55a711811e8b5f2e0',3,2,'w1','92d9f71aeb16152b4dce67b3a507e261','ask-000004',0,'2026-11-21 15:34:31.086867','2026-11-21 15:35:01.098074','2026-11-21 15:34:31.115549','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('4e01f7746dbf3dfa81925b89',4,1,'w1','06581a6fc18000c510b30f82792f2cbf','ask-000005',0,'2026-11-21 15:34:31.140603','2026-11-21 15:35:01.151678','2026-11-21 15:34:31.164864','diverged','Zwei Größen: π ≥ 3, ''so'' \ 😀','{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('b5eb9383f7b1b3352f917dec',5,1,'w1','4b52f4d79685bd399dfd7b2feb4e2116','ask-000006',0,'2026-11-21 15:34:31.187454','2026-11-21 15:35:01.197967','2026-11-21 15:34:31.207028','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('339b75b8538235e4f6363b4b',6,1,'w1','fe97a51108318ce425b1df83d1e5b324','ask-000007',0,'2026-11-21 15:34:31.234655','2026-11-21 15:35:01.242824',NULL,NULL,'',NULL,0);
INSERT INTO "fathom_leases" VALUES('a2953a04a2e2f8d284e30da8',7,1,'ask','3de68486ef5236ae0600f59d561bb734','study/5/8034b8b888cbf3f0318afef4048f72e9',0,'2026-11-21 15:34:31.275601','2026-11-21 15:44:31.275601','2026-11-21 15:34:31.295696','finished','','{"outcome":"finished","validation":0.0,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('f54fce3ced5843cf158a6814',8,1,'ask','1e7c421d8b7d91e898c3b4e19c6a649f','study/5/2c245d2dc4969cf6f2bb6e9ea3ca5dbb',0,'2026-11-21 15:34:31.315165','2026-11-21 15:44:31.315165','2026-11-21 15:34:31.322644','finished','','{"outcome":"finished","validation":0.25,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('b6f73d3119b567f300cec541',9,1,'ask','ad4801bfe626ea3d218aa20a741aee6e','study/5/1425ddcf14bc8d7f305181ab403495ba',0,'2026-11-21 15:34:31.333343','2026-11-21 15:44:31.333343',NULL,NULL,'',NULL,0);
CREATE TABLE fathom_measurements (
	trial_id INTEGER NOT NULL, 
	attempt INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_fathom_measurements PRIMARY KEY (trial_id, attempt, step), 
	CONSTRAINT fk_fathom_measurements_trial_id FOREIGN KEY(trial_id) REFERENCES fathom_trials (trial_id)
);
INSERT INTO "fathom_measurements" VALUES(1,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(1,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(2,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(2,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(3,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(3,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(3,2,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(3,2,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(4,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(4,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(5,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(5,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(6,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(6,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
CREATE TABLE fathom_sampler_states (
	study_id INTEGER NOT NULL, 
	repetition INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	absorbed INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	state BLOB, 
	summary TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_fathom_sampler_states PRIMARY KEY (study_id, repetition, version), 
	CONSTRAINT fk_fathom_sampler_states_study_id FOREIGN KEY(study_id) REFERENCES fathom_studies (study_id)
);
CREATE TABLE fathom_studies (
	study_id INTEGER NOT NULL, 
	experiment_id VARCHAR(40) NOT NULL, 
	position INTEGER NOT NULL, 
	label VARCHAR(100) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	algorithm VARCHAR(60) NOT NULL, 
	optuna_name VARCHAR(512) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	planned INTEGER NOT NULL, 
	"plan" TEXT, 
	stopped_because TEXT, 
	CONSTRAINT pk_fathom_studies PRIMARY KEY (study_id), 
	CONSTRAINT fk_fathom_studies_experiment_id FOREIGN KEY(experiment_id) REFERENCES fathom_experiments (id), 
	CONSTRAINT uq_fathom_studies_experiment_id_position UNIQUE (experiment_id, position)
);
INSERT INTO "fathom_studies" VALUES(1,'429a94815e',0,'learned/udn','learned','udn','kept-429a94815e/learned/udn','complete',1,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(2,'429a94815e',1,'searched/grid','searched','grid','kept-429a94815e/searched/grid','running',3,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(3,'429a94815e',2,'searched/random','searched','random','kept-429a94815e/searched/random','running',4,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(4,'429a94815e',3,'confirm','confirm','confirm','kept-429a94815e/confirm','waiting',0,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(5,'655504fa55',0,'bare','bare','random','bare-655504fa55','running',2147483647,NULL,NULL);
CREATE TABLE fathom_tokens (
	id VARCHAR(40) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	scopes VARCHAR(100) NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME, 
	revoked_at DATETIME, 
	CONSTRAINT pk_fathom_tokens PRIMARY KEY (id), 
	CONSTRAINT uq_fathom_tokens_sha256 UNIQUE (sha256)
);
INSERT INTO "fathom_tokens" VALUES('066bb7d7dd46','someone''s','5203a2412a925b7e758d74b570f218acad8c8f4939ef0c075aa1f2b09ff03c36','read work','2026-11-21 15:34:29.525037',NULL,NULL);
CREATE TABLE fathom_trials (
	trial_id INTEGER NOT NULL, 
	study_id INTEGER NOT NULL, 
	slot INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	repetition INTEGER NOT NULL, 
	training_seed INTEGER NOT NULL, 
	params TEXT NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	attempts INTEGER NOT NULL, 
	failures INTEGER NOT NULL, 
	outcome VARCHAR(20), 
	message TEXT NOT NULL, 
	depth INTEGER, 
	validation FLOAT, 
	test FLOAT, 
	result TEXT, 
	prune_step INTEGER, 
	reserved_flops FLOAT NOT NULL, 
	flops FLOAT NOT NULL, 
	device_seconds FLOAT NOT NULL, 
	started_at DATETIME NOT NULL, 
	ended_at DATETIME, signals INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_fathom_trials PRIMARY KEY (trial_id), 
	CONSTRAINT fk_fathom_trials_study_id FOREIGN KEY(study_id) REFERENCES fathom_studies (study_id), 
	CONSTRAINT uq_fathom_trials_study_id_slot UNIQUE (study_id, slot)
);
INSERT INTO "fathom_trials" VALUES(1,1,0,0,0,0,'{}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,6707680.0,2000.0,0.02,'2026-11-21 15:34:30.906757','2026-11-21 15:34:30.969083',0);
INSERT INTO "fathom_trials" VALUES(2,2,0,0,0,0,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-21 15:34:30.995899','2026-11-21 15:34:31.022017',0);
INSERT INTO "fathom_trials" VALUES(3,3,0,0,0,0,'{"depth": 2, "lr": 0.05}','ended',2,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-21 15:34:31.042148','2026-11-21 15:34:31.116055',0);
INSERT INTO "fathom_trials" VALUES(4,3,1,1,0,1,'{"depth": 1, "lr": 0.0001565493427643287}','ended',1,1,'diverged','Zwei Größen: π ≥ 3, ''so'' \ 😀',1,NULL,NULL,'{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-21 15:34:31.138526','2026-11-21 15:34:31.165294',0);
INSERT INTO "fathom_trials" VALUES(5,2,1,1,0,0,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-21 15:34:31.185362','2026-11-21 15:34:31.207300',0);
INSERT INTO "fathom_trials" VALUES(6,3,2,2,0,2,'{"depth": 3, "lr": 0.00044890937215369853}','leased',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,5195088.0,2000.0,0.02,'2026-11-21 15:34:31.233224',NULL,0);
INSERT INTO "fathom_trials" VALUES(7,5,0,0,0,0,'{"x": 0.6369616873214543}','ended',1,0,'finished','',NULL,0.0,NULL,'{"outcome":"finished","validation":0.0,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,0.0,0.0,0.0,'2026-11-21 15:34:31.274005','2026-11-21 15:34:31.295951',0);
INSERT INTO "fathom_trials" VALUES(8,5,1,1,0,1,'{"x": 0.8897387912781343}','ended',1,0,'finished','',NULL,0.25,NULL,'{"outcome":"finished","validation":0.25,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,0.0,0.0,0.0,'2026-11-21 15:34:31.313667','2026-11-21 15:34:31.322922',0);
INSERT INTO "fathom_trials" VALUES(9,5,2,2,0,2,'{"x": 0.08082403917318748}','leased',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,0.0,0.0,0.0,'2026-11-21 15:34:31.332032',NULL,0);
CREATE TABLE fathom_workers (
	id VARCHAR(200) NOT NULL, 
	host VARCHAR(200) NOT NULL, 
	device VARCHAR(200) NOT NULL, 
	memory_bytes BIGINT NOT NULL, 
	capabilities TEXT NOT NULL, 
	registered_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_fathom_workers PRIMARY KEY (id)
);
INSERT INTO "fathom_workers" VALUES('w1','here','cpu',0,'{"versions": {}, "datasets": ["digits"], "families": ["mlp"], "methods": ["udn"], "measures": []}','2026-11-21 15:34:29.685926','2026-11-21 15:34:31.242824');
CREATE TABLE studies (
	study_id INTEGER NOT NULL, 
	study_name VARCHAR(512) NOT NULL, 
	PRIMARY KEY (study_id)
);
INSERT INTO "studies" VALUES(1,'kept-429a94815e/learned/udn');
INSERT INTO "studies" VALUES(2,'kept-429a94815e/searched/grid');
INSERT INTO "studies" VALUES(3,'kept-429a94815e/searched/random');
INSERT INTO "studies" VALUES(4,'kept-429a94815e/confirm');
INSERT INTO "studies" VALUES(5,'bare-655504fa55');
CREATE TABLE study_directions (
	study_direction_id INTEGER NOT NULL, 
	direction VARCHAR(8) NOT NULL, 
	study_id INTEGER NOT NULL, 
	objective INTEGER NOT NULL, 
	PRIMARY KEY (study_direction_id), 
	UNIQUE (study_id, objective), 
	FOREIGN KEY(study_id) REFERENCES studies (study_id)
);
INSERT INTO "study_directions" VALUES(1,'MAXIMIZE',1,0);
INSERT INTO "study_directions" VALUES(2,'MAXIMIZE',2,0);
INSERT INTO "study_directions" VALUES(3,'MAXIMIZE',3,0);
INSERT INTO "study_directions" VALUES(4,'MAXIMIZE',4,0);
INSERT INTO "study_directions" VALUES(5,'MINIMIZE',5,0);
CREATE TABLE study_system_attributes (
	study_system_attribute_id INTEGER NOT NULL, 
	study_id INTEGER, 
	"key" VARCHAR(512), 
	value_json TEXT, 
	PRIMARY KEY (study_system_attribute_id), 
	UNIQUE (study_id, "key"), 
	FOREIGN KEY(study_id) REFERENCES studies (study_id)
);
INSERT INTO "study_system_attributes" VALUES(1,1,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(2,2,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(3,3,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(4,4,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(5,5,'study:metric_names','["value"]');
CREATE TABLE study_user_attributes (
	study_user_attribute_id INTEGER NOT NULL, 
	study_id INTEGER, 
	"key" VARCHAR(512), 
	value_json TEXT, 
	PRIMARY KEY (study_user_attribute_id), 
	UNIQUE (study_id, "key"), 
	FOREIGN KEY(study_id) REFERENCES studies (study_id)
);
INSERT INTO "study_user_attributes" VALUES(1,1,'fathom_experiment','"429a94815e"');
INSERT INTO "study_user_attributes" VALUES(2,1,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(3,2,'fathom_experiment','"429a94815e"');
INSERT INTO "study_user_attributes" VALUES(4,2,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(5,3,'fathom_experiment','"429a94815e"');
INSERT INTO "study_user_attributes" VALUES(6,3,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(7,4,'fathom_experiment','"429a94815e"');
INSERT INTO "study_user_attributes" VALUES(8,4,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(9,5,'metric','"value"');
CREATE TABLE trial_heartbeats (
	trial_heartbeat_id INTEGER NOT NULL, 
	trial_id INTEGER NOT NULL, 
	heartbeat DATETIME NOT NULL, 
	PRIMARY KEY (trial_heartbeat_id), 
	UNIQUE (trial_id), 
	FOREIGN KEY(trial_id) REFERENCES trials (trial_id)
);
CREATE TABLE trial_intermediate_values (
	trial_intermediate_value_id INTEGER NOT NULL, 
	trial_id INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	intermediate_value FLOAT, 
	intermediate_value_type VARCHAR(7) NOT NULL, 
	PRIMARY KEY (trial_intermediate_value_id), 
	UNIQUE (trial_id, step), 
	FOREIGN KEY(trial_id) REFERENCES trials (trial_id)
);
INSERT INTO "trial_intermediate_values" VALUES(1,1,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(2,1,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(3,2,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(4,2,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(5,3,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(6,3,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(7,4,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(8,4,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(9,5,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(10,5,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(11,6,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(12,6,2,0.5,'FINITE');
CREATE TABLE trial_params (
	param_id INTEGER NOT NULL, 
	trial_id INTEGER, 
	param_name VARCHAR(512), 
	param_value FLOAT, 
	distribution_json TEXT, 
	PRIMARY KEY (param_id), 
	UNIQUE (trial_id, param_name), 
	FOREIGN KEY(trial_id) REFERENCES trials (trial_id)
);
INSERT INTO "trial_params" VALUES(1,2,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(2,3,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(3,3,'lr',0.05,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(4,4,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(5,4,'lr',1.56549342764328687982e-04,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(6,5,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(7,6,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(8,6,'lr',4.48909372153698531422e-04,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(9,7,'x',6.36961687321454306243e-01,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0, "high": 1.0, "log": false}}');
INSERT INTO "trial_params" VALUES(10,8,'x',8.89738791278134266704e-01,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0, "high": 1.0, "log": false}}');
INSERT INTO "trial_params" VALUES(11,9,'x',8.08240391731874785463e-02,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0, "high": 1.0, "log": false}}');
CREATE TABLE trial_system_attributes (
	trial_system_attribute_id INTEGER NOT NULL, 
	trial_id INTEGER, 
	"key" VARCHAR(512), 
	value_json TEXT, 
	PRIMARY KEY (trial_system_attribute_id), 
	UNIQUE (trial_id, "key"), 
	FOREIGN KEY(trial_id) REFERENCES trials (trial_id)
);
INSERT INTO "trial_system_attributes" VALUES(1,3,'fathom:enqueued','0');
CREATE TABLE trial_user_attributes (
	trial_user_attribute_id INTEGER NOT NULL, 
	trial_id INTEGER, 
	"key" VARCHAR(512), 
	value_json TEXT, 
	PRIMARY KEY (trial_user_attribute_id), 
	UNIQUE (trial_id, "key"), 
	FOREIGN KEY(trial_id) REFERENCES trials (trial_id)
);
INSERT INTO "trial_user_attributes" VALUES(1,1,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(2,1,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(3,1,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(4,1,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(5,1,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(6,1,'readouts','{"argmin": 1, "param": 1, "one_se": 1, "smoothed_one_se": 1}');
INSERT INTO "trial_user_attributes" VALUES(7,1,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(8,2,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(9,2,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(10,2,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(11,2,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(12,2,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(13,2,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(14,3,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(15,3,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(16,3,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(17,3,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(18,3,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(19,3,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(20,4,'seed','1');
INSERT INTO "trial_user_attributes" VALUES(21,4,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(22,4,'outcome','"diverged"');
INSERT INTO "trial_user_attributes" VALUES(23,4,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(24,4,'costs','{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(25,4,'message','"Zwei Gr\u00f6\u00dfen: \u03c0 \u2265 3, ''so'' \\ \ud83d\ude00"');
INSERT INTO "trial_user_attributes" VALUES(26,5,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(27,5,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(28,5,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(29,5,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(30,5,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(31,5,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(32,6,'seed','2');
INSERT INTO "trial_user_attributes" VALUES(33,6,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(34,7,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(35,7,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(36,7,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(37,7,'costs','{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(38,8,'seed','1');
INSERT INTO "trial_user_attributes" VALUES(39,8,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(40,8,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(41,8,'costs','{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(42,9,'seed','2');
INSERT INTO "trial_user_attributes" VALUES(43,9,'repetition','0');
CREATE TABLE trial_values (
	trial_value_id INTEGER NOT NULL, 
	trial_id INTEGER NOT NULL, 
	objective INTEGER NOT NULL, 
	value FLOAT, 
	value_type VARCHAR(7) NOT NULL, 
	PRIMARY KEY (trial_value_id), 
	UNIQUE (trial_id, objective), 
	FOREIGN KEY(trial_id) REFERENCES trials (trial_id)
);
INSERT INTO "trial_values" VALUES(1,1,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(2,2,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(3,3,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(4,5,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(5,7,0,0.0,'FINITE');
INSERT INTO "trial_values" VALUES(6,8,0,0.25,'FINITE');
CREATE TABLE trials (
	trial_id INTEGER NOT NULL, 
	number INTEGER, 
	study_id INTEGER, 
	state VARCHAR(8) NOT NULL, 
	datetime_start DATETIME, 
	datetime_complete DATETIME, 
	PRIMARY KEY (trial_id), 
	FOREIGN KEY(study_id) REFERENCES studies (study_id)
);
INSERT INTO "trials" VALUES(1,0,1,'COMPLETE','2026-11-21 15:34:30.906757','2026-11-21 15:34:30.969083');
INSERT INTO "trials" VALUES(2,0,2,'COMPLETE','2026-11-21 15:34:30.995899','2026-11-21 15:34:31.022017');
INSERT INTO "trials" VALUES(3,0,3,'COMPLETE','2026-11-21 15:34:31.042148','2026-11-21 15:34:31.116055');
INSERT INTO "trials" VALUES(4,1,3,'FAIL','2026-11-21 15:34:31.138526','2026-11-21 15:34:31.165294');
INSERT INTO "trials" VALUES(5,1,2,'COMPLETE','2026-11-21 15:34:31.185362','2026-11-21 15:34:31.207300');
INSERT INTO "trials" VALUES(6,2,3,'RUNNING','2026-11-21 15:34:31.233224',NULL);
INSERT INTO "trials" VALUES(7,0,5,'COMPLETE','2026-11-21 15:34:31.274005','2026-11-21 15:34:31.295951');
INSERT INTO "trials" VALUES(8,1,5,'COMPLETE','2026-11-21 15:34:31.313667','2026-11-21 15:34:31.322922');
INSERT INTO "trials" VALUES(9,2,5,'RUNNING','2026-11-21 15:34:31.332032',NULL);
CREATE TABLE version_info (
	version_info_id INTEGER NOT NULL, 
	schema_version INTEGER, 
	library_version VARCHAR(256), 
	PRIMARY KEY (version_info_id), 
	CHECK (version_info_id=1)
);
INSERT INTO "version_info" VALUES(1,12,'5.0.0');
CREATE UNIQUE INDEX ix_studies_study_name ON studies (study_name);
CREATE INDEX ix_trials_study_id ON trials (study_id);
CREATE INDEX ix_fathom_experiments_created_at ON fathom_experiments (created_at);
CREATE INDEX ix_fathom_experiments_state ON fathom_experiments (state);
CREATE INDEX ix_fathom_trials_study_id_status ON fathom_trials (study_id, status);
CREATE INDEX ix_fathom_leases_ended_at ON fathom_leases (ended_at);
CREATE INDEX ix_fathom_leases_worker_id ON fathom_leases (worker_id);
COMMIT;
