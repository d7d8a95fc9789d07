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
INSERT INTO "fathom_artifacts" VALUES(41,'model.safetensors',1,7,'9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c','41-14b77bebab06119f');
CREATE TABLE fathom_enqueued (
	study_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	request_key VARCHAR(200) NOT NULL, 
	params TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_fathom_enqueued PRIMARY KEY (study_id, position), 
	CONSTRAINT fk_fathom_enqueued_study_id FOREIGN KEY(study_id) REFERENCES fathom_studies (study_id)
);
INSERT INTO "fathom_enqueued" VALUES(15,0,'397510dd3e06dc90bc43260d05efe48d','{"depth": 2, "lr": 0.05}','2026-11-22 02:35:23.360868');
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
INSERT INTO "fathom_events" VALUES('5ccaa91d63',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:35:13.005190','{"name": "whole"}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',2,'trial.leased',1,1,'2026-11-22 02:35:13.117707','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',3,'trial.measured',1,1,'2026-11-22 02:35:13.141310','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',4,'trial.measured',1,1,'2026-11-22 02:35:13.154158','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',5,'trial.ended',1,1,'2026-11-22 02:35:13.160991','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',6,'trial.leased',2,2,'2026-11-22 02:35:13.193191','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',7,'trial.measured',2,2,'2026-11-22 02:35:13.201104','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',8,'trial.measured',2,2,'2026-11-22 02:35:13.238597','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',9,'trial.ended',2,2,'2026-11-22 02:35:13.248745','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',10,'trial.leased',3,3,'2026-11-22 02:35:13.278552','{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',11,'trial.grow',3,3,'2026-11-22 02:35:13.290837','{"signals": 1}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',12,'trial.measured',3,3,'2026-11-22 02:35:13.314843','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',13,'trial.measured',3,3,'2026-11-22 02:35:13.325775','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',14,'trial.ended',3,3,'2026-11-22 02:35:13.337645','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',15,'study.complete',3,NULL,'2026-11-22 02:35:13.348544','{"label": "learned/growth"}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',16,'trial.leased',1,4,'2026-11-22 02:35:13.365961','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',17,'trial.measured',1,4,'2026-11-22 02:35:13.390393','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',18,'trial.measured',1,4,'2026-11-22 02:35:13.397756','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',19,'trial.ended',1,4,'2026-11-22 02:35:13.404822','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',20,'trial.leased',2,5,'2026-11-22 02:35:13.421818','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',21,'trial.measured',2,5,'2026-11-22 02:35:13.430315','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',22,'trial.measured',2,5,'2026-11-22 02:35:13.453736','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',23,'trial.ended',2,5,'2026-11-22 02:35:13.467155','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',24,'trial.leased',1,6,'2026-11-22 02:35:13.480347','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',25,'trial.measured',1,6,'2026-11-22 02:35:13.500373','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',26,'trial.measured',1,6,'2026-11-22 02:35:13.517954','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',27,'trial.ended',1,6,'2026-11-22 02:35:13.529159','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',28,'study.complete',1,NULL,'2026-11-22 02:35:13.548904','{"label": "searched/grid"}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',29,'trial.leased',2,7,'2026-11-22 02:35:13.566749','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',30,'trial.measured',2,7,'2026-11-22 02:35:13.582811','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',31,'trial.measured',2,7,'2026-11-22 02:35:13.618877','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',32,'trial.ended',2,7,'2026-11-22 02:35:13.625953','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',33,'study.complete',2,NULL,'2026-11-22 02:35:13.643384','{"label": "searched/random"}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',34,'confirmation.planned',4,NULL,'2026-11-22 02:35:13.663994','{"runs": 2, "depths": [1]}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',35,'trial.leased',4,8,'2026-11-22 02:35:13.693868','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.01}}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',36,'trial.measured',4,8,'2026-11-22 02:35:13.706172','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',37,'trial.measured',4,8,'2026-11-22 02:35:13.722158','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',38,'trial.ended',4,8,'2026-11-22 02:35:13.728926','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',39,'trial.leased',4,9,'2026-11-22 02:35:13.750262','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',40,'trial.measured',4,9,'2026-11-22 02:35:13.766694','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',41,'trial.measured',4,9,'2026-11-22 02:35:13.786112','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',42,'trial.ended',4,9,'2026-11-22 02:35:13.797597','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',43,'study.complete',4,NULL,'2026-11-22 02:35:13.806732','{"label": "confirm"}');
INSERT INTO "fathom_events" VALUES('5ccaa91d63',44,'experiment.complete',NULL,NULL,'2026-11-22 02:35:13.807460','{}');
INSERT INTO "fathom_events" VALUES('82667d277a',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:35:13.870449','{"name": "ends"}');
INSERT INTO "fathom_events" VALUES('82667d277a',2,'trial.leased',5,10,'2026-11-22 02:35:13.891141','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('82667d277a',3,'trial.measured',5,10,'2026-11-22 02:35:13.901031','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',4,'trial.measured',5,10,'2026-11-22 02:35:13.913278','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',5,'trial.queued',5,10,'2026-11-22 02:35:13.936180','{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO "fathom_events" VALUES('82667d277a',6,'trial.leased',5,10,'2026-11-22 02:35:13.975768','{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('82667d277a',7,'trial.measured',5,10,'2026-11-22 02:35:13.992097','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',8,'trial.measured',5,10,'2026-11-22 02:35:14.015011','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',9,'trial.ended',5,10,'2026-11-22 02:35:14.024291','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('82667d277a',10,'trial.leased',5,11,'2026-11-22 02:35:14.038812','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('82667d277a',11,'trial.measured',5,11,'2026-11-22 02:35:14.052540','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',12,'trial.measured',5,11,'2026-11-22 02:35:14.078800','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',13,'trial.measured',5,11,'2026-11-22 02:35:14.087450','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',14,'trial.measured',5,11,'2026-11-22 02:35:14.104724','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',15,'trial.ended',5,11,'2026-11-22 02:35:14.130132','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('82667d277a',16,'trial.leased',5,12,'2026-11-22 02:35:14.147105','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO "fathom_events" VALUES('82667d277a',17,'trial.measured',5,12,'2026-11-22 02:35:14.166926','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',18,'trial.measured',5,12,'2026-11-22 02:35:14.175199','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',19,'trial.measured',5,12,'2026-11-22 02:35:14.182931','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',20,'trial.measured',5,12,'2026-11-22 02:35:14.215804','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',21,'trial.ended',5,12,'2026-11-22 02:35:14.231308','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('82667d277a',22,'trial.leased',5,13,'2026-11-22 02:35:14.243756','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.011862982112252262}}');
INSERT INTO "fathom_events" VALUES('82667d277a',23,'trial.measured',5,13,'2026-11-22 02:35:14.251490','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',24,'trial.measured',5,13,'2026-11-22 02:35:14.272131','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',25,'trial.measured',5,13,'2026-11-22 02:35:14.281432','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',26,'trial.measured',5,13,'2026-11-22 02:35:14.289316','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',27,'trial.ended',5,13,'2026-11-22 02:35:14.306914','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('82667d277a',28,'trial.leased',5,14,'2026-11-22 02:35:14.325774','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.003873570353465848}}');
INSERT INTO "fathom_events" VALUES('82667d277a',29,'trial.measured',5,14,'2026-11-22 02:35:14.343168','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',30,'trial.measured',5,14,'2026-11-22 02:35:14.350162','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',31,'trial.measured',5,14,'2026-11-22 02:35:14.360855','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',32,'trial.measured',5,14,'2026-11-22 02:35:14.371530','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',33,'trial.ended',5,14,'2026-11-22 02:35:14.395127','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('82667d277a',34,'trial.leased',5,15,'2026-11-22 02:35:14.410564','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.040222161233809645}}');
INSERT INTO "fathom_events" VALUES('82667d277a',35,'trial.measured',5,15,'2026-11-22 02:35:14.419647','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',36,'trial.measured',5,15,'2026-11-22 02:35:14.426301','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',37,'trial.measured',5,15,'2026-11-22 02:35:14.432664','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',38,'trial.measured',5,15,'2026-11-22 02:35:14.457790','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',39,'trial.ended',5,15,'2026-11-22 02:35:14.466540','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('82667d277a',40,'trial.leased',5,16,'2026-11-22 02:35:14.481648','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.0002028344960068208}}');
INSERT INTO "fathom_events" VALUES('82667d277a',41,'trial.measured',5,16,'2026-11-22 02:35:14.500887','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',42,'trial.measured',5,16,'2026-11-22 02:35:14.511527','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',43,'trial.measured',5,16,'2026-11-22 02:35:14.519591','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',44,'trial.measured',5,16,'2026-11-22 02:35:14.527711','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',45,'trial.ended',5,16,'2026-11-22 02:35:14.534032','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('82667d277a',46,'trial.leased',5,17,'2026-11-22 02:35:14.547070','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0044596368292522896}}');
INSERT INTO "fathom_events" VALUES('82667d277a',47,'trial.measured',5,17,'2026-11-22 02:35:14.560848','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',48,'trial.measured',5,17,'2026-11-22 02:35:14.568546','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',49,'trial.measured',5,17,'2026-11-22 02:35:14.576850','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',50,'trial.measured',5,17,'2026-11-22 02:35:14.584993','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',51,'trial.ended',5,17,'2026-11-22 02:35:14.591281','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('82667d277a',52,'trial.leased',5,18,'2026-11-22 02:35:14.604259','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00048761194940791333}}');
INSERT INTO "fathom_events" VALUES('82667d277a',53,'trial.measured',5,18,'2026-11-22 02:35:14.622664','{"step": 1, "validation": -1.0, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',54,'trial.measured',5,18,'2026-11-22 02:35:14.631878','{"step": 2, "validation": -2.0, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',55,'trial.ended',5,18,'2026-11-22 02:35:14.649115','{"state": "pruned", "outcome": "pruned", "depth": 2, "value": -2.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',56,'trial.leased',5,19,'2026-11-22 02:35:14.671181','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.018486247764344876}}');
INSERT INTO "fathom_events" VALUES('82667d277a',57,'trial.measured',5,19,'2026-11-22 02:35:14.681656','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',58,'trial.measured',5,19,'2026-11-22 02:35:14.688816','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',59,'trial.measured',5,19,'2026-11-22 02:35:14.696355','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',60,'trial.ended',5,19,'2026-11-22 02:35:14.703240','{"state": "fail", "outcome": "out_of_memory", "depth": 1, "value": null}');
INSERT INTO "fathom_events" VALUES('82667d277a',61,'trial.leased',5,20,'2026-11-22 02:35:14.718404','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0009766117525402216}}');
INSERT INTO "fathom_events" VALUES('82667d277a',62,'trial.measured',5,20,'2026-11-22 02:35:14.726019','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',63,'trial.measured',5,20,'2026-11-22 02:35:14.744372','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',64,'trial.measured',5,20,'2026-11-22 02:35:14.756180','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',65,'trial.ended',5,20,'2026-11-22 02:35:14.769520','{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO "fathom_events" VALUES('82667d277a',66,'trial.leased',5,21,'2026-11-22 02:35:14.785254','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO "fathom_events" VALUES('82667d277a',67,'trial.measured',5,21,'2026-11-22 02:35:14.793054','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',68,'trial.measured',5,21,'2026-11-22 02:35:14.803420','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',69,'trial.measured',5,21,'2026-11-22 02:35:14.811723','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',70,'trial.queued',5,21,'2026-11-22 02:35:14.823307','{"attempt": 1, "outcome": "error", "message": "It was error."}');
INSERT INTO "fathom_events" VALUES('82667d277a',71,'trial.leased',5,21,'2026-11-22 02:35:14.837351','{"attempt": 2, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO "fathom_events" VALUES('82667d277a',72,'trial.measured',5,21,'2026-11-22 02:35:14.846840','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',73,'trial.measured',5,21,'2026-11-22 02:35:14.860049','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',74,'trial.measured',5,21,'2026-11-22 02:35:14.867203','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',75,'trial.queued',5,21,'2026-11-22 02:35:14.874303','{"attempt": 2, "outcome": "error", "message": "It was error."}');
INSERT INTO "fathom_events" VALUES('82667d277a',76,'trial.leased',5,21,'2026-11-22 02:35:14.883463','{"attempt": 3, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO "fathom_events" VALUES('82667d277a',77,'trial.measured',5,21,'2026-11-22 02:35:14.889632','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',78,'trial.measured',5,21,'2026-11-22 02:35:14.896794','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',79,'trial.measured',5,21,'2026-11-22 02:35:14.903456','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',80,'trial.ended',5,21,'2026-11-22 02:35:14.909744','{"state": "fail", "outcome": "error", "depth": 3, "value": null}');
INSERT INTO "fathom_events" VALUES('82667d277a',81,'trial.leased',5,22,'2026-11-22 02:35:14.923439','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO "fathom_events" VALUES('82667d277a',82,'trial.measured',5,22,'2026-11-22 02:35:14.930542','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',83,'trial.measured',5,22,'2026-11-22 02:35:14.938348','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',84,'trial.measured',5,22,'2026-11-22 02:35:14.945951','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',85,'trial.queued',5,22,'2026-11-22 02:35:14.952434','{"attempt": 1, "outcome": "refused", "message": "It was refused."}');
INSERT INTO "fathom_events" VALUES('82667d277a',86,'trial.leased',5,22,'2026-11-22 02:35:14.961940','{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO "fathom_events" VALUES('82667d277a',87,'trial.measured',5,22,'2026-11-22 02:35:14.968732','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',88,'trial.measured',5,22,'2026-11-22 02:35:14.975877','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',89,'trial.measured',5,22,'2026-11-22 02:35:14.982772','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',90,'trial.queued',5,22,'2026-11-22 02:35:14.989405','{"attempt": 2, "outcome": "refused", "message": "It was refused."}');
INSERT INTO "fathom_events" VALUES('82667d277a',91,'trial.leased',5,22,'2026-11-22 02:35:14.998479','{"attempt": 3, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO "fathom_events" VALUES('82667d277a',92,'trial.measured',5,22,'2026-11-22 02:35:15.004624','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',93,'trial.measured',5,22,'2026-11-22 02:35:15.011468','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',94,'trial.measured',5,22,'2026-11-22 02:35:15.018505','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',95,'trial.ended',5,22,'2026-11-22 02:35:15.024506','{"state": "fail", "outcome": "refused", "depth": 2, "value": null}');
INSERT INTO "fathom_events" VALUES('82667d277a',96,'trial.leased',5,23,'2026-11-22 02:35:15.038071','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO "fathom_events" VALUES('82667d277a',97,'trial.measured',5,23,'2026-11-22 02:35:15.044647','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',98,'trial.measured',5,23,'2026-11-22 02:35:15.051074','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',99,'trial.queued',5,23,'2026-11-22 02:35:15.056729','{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO "fathom_events" VALUES('82667d277a',100,'trial.leased',5,23,'2026-11-22 02:35:15.067211','{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO "fathom_events" VALUES('82667d277a',101,'trial.measured',5,23,'2026-11-22 02:35:15.073735','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',102,'trial.measured',5,23,'2026-11-22 02:35:15.080522','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',103,'trial.queued',5,23,'2026-11-22 02:35:15.085787','{"attempt": 2, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO "fathom_events" VALUES('82667d277a',104,'trial.leased',5,23,'2026-11-22 02:35:15.093508','{"attempt": 3, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO "fathom_events" VALUES('82667d277a',105,'trial.measured',5,23,'2026-11-22 02:35:15.101332','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',106,'trial.measured',5,23,'2026-11-22 02:35:15.110048','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',107,'trial.ended',5,23,'2026-11-22 02:35:15.118082','{"state": "fail", "outcome": "lost", "depth": 1, "value": null}');
INSERT INTO "fathom_events" VALUES('82667d277a',108,'study.stopped',5,NULL,'2026-11-22 02:35:15.138218','{"label": "searched/random", "because": "the budget of 14 trials is handed out"}');
INSERT INTO "fathom_events" VALUES('82667d277a',109,'study.complete',5,NULL,'2026-11-22 02:35:15.147923','{"label": "searched/random"}');
INSERT INTO "fathom_events" VALUES('82667d277a',110,'confirmation.planned',6,NULL,'2026-11-22 02:35:15.153670','{"runs": 1, "depths": [1]}');
INSERT INTO "fathom_events" VALUES('3b10edf436',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:35:15.166203','{"name": "dropped"}');
INSERT INTO "fathom_events" VALUES('82667d277a',111,'trial.leased',6,24,'2026-11-22 02:35:15.186705','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('3b10edf436',2,'trial.leased',7,25,'2026-11-22 02:35:15.203574','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('82667d277a',112,'trial.queued',6,24,'2026-11-22 02:35:15.221812','{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO "fathom_events" VALUES('3b10edf436',3,'experiment.cancelled',NULL,NULL,'2026-11-22 02:35:15.233761','{}');
INSERT INTO "fathom_events" VALUES('3b10edf436',4,'trial.measured',7,25,'2026-11-22 02:35:15.251804','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('3b10edf436',5,'trial.ended',7,25,'2026-11-22 02:35:15.266319','{"state": "fail", "outcome": "cancelled", "depth": 2, "value": null}');
INSERT INTO "fathom_events" VALUES('4b98d65461',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:35:15.298293','{"name": "bounded"}');
INSERT INTO "fathom_events" VALUES('82667d277a',113,'trial.leased',6,24,'2026-11-22 02:35:15.345490','{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('82667d277a',114,'trial.measured',6,24,'2026-11-22 02:35:15.362745','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',115,'trial.measured',6,24,'2026-11-22 02:35:15.382257','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('82667d277a',116,'trial.ended',6,24,'2026-11-22 02:35:15.398871','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('82667d277a',117,'study.complete',6,NULL,'2026-11-22 02:35:15.411729','{"label": "confirm"}');
INSERT INTO "fathom_events" VALUES('82667d277a',118,'experiment.complete',NULL,NULL,'2026-11-22 02:35:15.416347','{}');
INSERT INTO "fathom_events" VALUES('4b98d65461',2,'trial.leased',9,26,'2026-11-22 02:35:15.438267','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('4b98d65461',3,'trial.measured',9,26,'2026-11-22 02:35:15.474508','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('4b98d65461',4,'trial.measured',9,26,'2026-11-22 02:35:15.512873','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('4b98d65461',5,'trial.ended',9,26,'2026-11-22 02:35:15.526161','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('4b98d65461',6,'trial.ended',9,27,'2026-11-22 02:35:15.553068','{"state": "pruned", "outcome": "infeasible", "depth": 2, "value": null}');
INSERT INTO "fathom_events" VALUES('4b98d65461',7,'trial.ended',9,28,'2026-11-22 02:35:15.559503','{"state": "pruned", "outcome": "infeasible", "depth": 3, "value": null}');
INSERT INTO "fathom_events" VALUES('4b98d65461',8,'study.complete',9,NULL,'2026-11-22 02:35:15.578755','{"label": "searched/grid"}');
INSERT INTO "fathom_events" VALUES('4b98d65461',9,'confirmation.planned',10,NULL,'2026-11-22 02:35:15.595061','{"runs": 1, "depths": [1]}');
INSERT INTO "fathom_events" VALUES('fe59386566',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:35:15.635074','{"name": "learning"}');
INSERT INTO "fathom_events" VALUES('4b98d65461',10,'trial.leased',10,29,'2026-11-22 02:35:15.648195','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.01}}');
INSERT INTO "fathom_events" VALUES('4b98d65461',11,'trial.measured',10,29,'2026-11-22 02:35:15.655135','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('4b98d65461',12,'trial.measured',10,29,'2026-11-22 02:35:15.659844','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('4b98d65461',13,'trial.ended',10,29,'2026-11-22 02:35:15.664202','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('4b98d65461',14,'study.complete',10,NULL,'2026-11-22 02:35:15.668364','{"label": "confirm"}');
INSERT INTO "fathom_events" VALUES('4b98d65461',15,'experiment.complete',NULL,NULL,'2026-11-22 02:35:15.669014','{}');
INSERT INTO "fathom_events" VALUES('fe59386566',2,'trial.leased',11,30,'2026-11-22 02:35:21.798003','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('fe59386566',3,'trial.measured',11,30,'2026-11-22 02:35:21.857429','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',4,'trial.measured',11,30,'2026-11-22 02:35:21.893778','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',5,'trial.ended',11,30,'2026-11-22 02:35:21.903757','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('fe59386566',6,'trial.leased',11,31,'2026-11-22 02:35:22.023071','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('fe59386566',7,'trial.measured',11,31,'2026-11-22 02:35:22.047249','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',8,'trial.measured',11,31,'2026-11-22 02:35:22.068352','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',9,'trial.ended',11,31,'2026-11-22 02:35:22.082558','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('fe59386566',10,'trial.leased',11,32,'2026-11-22 02:35:22.142363','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('fe59386566',11,'trial.measured',11,32,'2026-11-22 02:35:22.174214','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',12,'trial.measured',11,32,'2026-11-22 02:35:22.199346','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',13,'trial.ended',11,32,'2026-11-22 02:35:22.253589','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('fe59386566',14,'trial.leased',11,33,'2026-11-22 02:35:22.361328','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('fe59386566',15,'trial.measured',11,33,'2026-11-22 02:35:22.387397','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',16,'trial.measured',11,33,'2026-11-22 02:35:22.406559','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',17,'trial.ended',11,33,'2026-11-22 02:35:22.429430','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('fe59386566',18,'trial.leased',11,34,'2026-11-22 02:35:22.511136','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('fe59386566',19,'trial.measured',11,34,'2026-11-22 02:35:22.538616','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',20,'trial.measured',11,34,'2026-11-22 02:35:22.558827','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',21,'trial.ended',11,34,'2026-11-22 02:35:22.575515','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('fe59386566',22,'trial.leased',11,35,'2026-11-22 02:35:22.631658','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('fe59386566',23,'trial.measured',11,35,'2026-11-22 02:35:22.665957','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',24,'trial.measured',11,35,'2026-11-22 02:35:22.694414','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',25,'trial.ended',11,35,'2026-11-22 02:35:22.727024','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('fe59386566',26,'trial.leased',11,36,'2026-11-22 02:35:22.823217','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('fe59386566',27,'trial.measured',11,36,'2026-11-22 02:35:22.881259','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',28,'trial.measured',11,36,'2026-11-22 02:35:22.910876','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',29,'trial.ended',11,36,'2026-11-22 02:35:22.942595','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('fe59386566',30,'trial.leased',11,37,'2026-11-22 02:35:23.051311','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('fe59386566',31,'trial.measured',11,37,'2026-11-22 02:35:23.092041','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',32,'trial.measured',11,37,'2026-11-22 02:35:23.151571','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',33,'trial.ended',11,37,'2026-11-22 02:35:23.174198','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('fe59386566',34,'trial.leased',11,38,'2026-11-22 02:35:23.221838','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('fe59386566',35,'trial.measured',11,38,'2026-11-22 02:35:23.238615','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',36,'trial.measured',11,38,'2026-11-22 02:35:23.244013','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',37,'trial.ended',11,38,'2026-11-22 02:35:23.248408','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('fe59386566',38,'trial.leased',11,39,'2026-11-22 02:35:23.269678','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('fe59386566',39,'trial.measured',11,39,'2026-11-22 02:35:23.279406','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',40,'trial.measured',11,39,'2026-11-22 02:35:23.284258','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('fe59386566',41,'trial.ended',11,39,'2026-11-22 02:35:23.289486','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('fe59386566',42,'trial.leased',11,40,'2026-11-22 02:35:23.311648','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('fe59386566',43,'trial.queued',11,40,'2026-11-22 02:35:23.321489','{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO "fathom_events" VALUES('fe59386566',44,'experiment.paused',NULL,NULL,'2026-11-22 02:35:23.327156','{}');
INSERT INTO "fathom_events" VALUES('64b987607d',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:35:23.339022','{"name": "kept"}');
INSERT INTO "fathom_events" VALUES('64b987607d',2,'trial.leased',13,41,'2026-11-22 02:35:23.371398','{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO "fathom_events" VALUES('64b987607d',3,'trial.measured',13,41,'2026-11-22 02:35:23.407418','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('64b987607d',4,'trial.measured',13,41,'2026-11-22 02:35:23.426245','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('64b987607d',5,'trial.ended',13,41,'2026-11-22 02:35:23.478812','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('64b987607d',6,'study.complete',13,NULL,'2026-11-22 02:35:23.518012','{"label": "learned/udn"}');
INSERT INTO "fathom_events" VALUES('64b987607d',7,'trial.leased',14,42,'2026-11-22 02:35:23.555338','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('64b987607d',8,'trial.measured',14,42,'2026-11-22 02:35:23.601366','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('64b987607d',9,'trial.measured',14,42,'2026-11-22 02:35:23.626904','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('64b987607d',10,'trial.ended',14,42,'2026-11-22 02:35:23.682355','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('64b987607d',11,'trial.leased',15,43,'2026-11-22 02:35:23.697589','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.05}}');
INSERT INTO "fathom_events" VALUES('64b987607d',12,'trial.measured',15,43,'2026-11-22 02:35:23.725580','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('64b987607d',13,'trial.measured',15,43,'2026-11-22 02:35:23.764905','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('64b987607d',14,'trial.queued',15,43,'2026-11-22 02:35:23.781857','{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO "fathom_events" VALUES('64b987607d',15,'trial.leased',15,43,'2026-11-22 02:35:23.792765','{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.05}}');
INSERT INTO "fathom_events" VALUES('64b987607d',16,'trial.measured',15,43,'2026-11-22 02:35:23.801872','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('64b987607d',17,'trial.measured',15,43,'2026-11-22 02:35:23.827793','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('64b987607d',18,'trial.ended',15,43,'2026-11-22 02:35:23.878502','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('64b987607d',19,'trial.leased',15,44,'2026-11-22 02:35:23.946872','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('64b987607d',20,'trial.measured',15,44,'2026-11-22 02:35:24.015791','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('64b987607d',21,'trial.measured',15,44,'2026-11-22 02:35:24.065030','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('64b987607d',22,'trial.ended',15,44,'2026-11-22 02:35:24.102253','{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO "fathom_events" VALUES('64b987607d',23,'trial.leased',14,45,'2026-11-22 02:35:24.134920','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('64b987607d',24,'trial.measured',14,45,'2026-11-22 02:35:24.200651','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('64b987607d',25,'trial.measured',14,45,'2026-11-22 02:35:24.228307','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('64b987607d',26,'trial.ended',14,45,'2026-11-22 02:35:24.257502','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('64b987607d',27,'trial.leased',15,46,'2026-11-22 02:35:24.346974','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO "fathom_events" VALUES('64b987607d',28,'trial.measured',15,46,'2026-11-22 02:35:24.362843','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('64b987607d',29,'trial.measured',15,46,'2026-11-22 02:35:24.383161','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('53c93bbf47',1,'study.created',17,NULL,'2026-11-22 02:35:24.401941','{"name": "bare"}');
INSERT INTO "fathom_events" VALUES('53c93bbf47',2,'trial.leased',17,47,'2026-11-22 02:35:24.430740','{"attempt": 1, "worker": "ask", "params": {"x": 0.6369616873214543}}');
INSERT INTO "fathom_events" VALUES('53c93bbf47',3,'trial.ended',17,47,'2026-11-22 02:35:24.450500','{"state": "complete", "outcome": "finished", "depth": null, "value": 0.0}');
INSERT INTO "fathom_events" VALUES('53c93bbf47',4,'trial.leased',17,48,'2026-11-22 02:35:24.483541','{"attempt": 1, "worker": "ask", "params": {"x": 0.8897387912781343}}');
INSERT INTO "fathom_events" VALUES('53c93bbf47',5,'trial.ended',17,48,'2026-11-22 02:35:24.506279','{"state": "complete", "outcome": "finished", "depth": null, "value": 0.25}');
INSERT INTO "fathom_events" VALUES('53c93bbf47',6,'trial.leased',17,49,'2026-11-22 02:35:24.540827','{"attempt": 1, "worker": "ask", "params": {"x": 0.08082403917318748}}');
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
INSERT INTO "fathom_experiments" VALUES('5ccaa91d63','whole','complete','{"name":"whole","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"searched":"grid"},{"name":null,"fixed":{},"pruner":{"kind":"successive_halving","min_resource":null,"bootstrap_count":0,"reduction_factor":4,"min_early_stopping_rate":0},"executions_per_trial":1,"trials":3,"enqueue":[],"searched":"random"},{"name":null,"fixed":{"lr":0.01},"readout":"param","runs":1,"new_block":null,"initial_depth":null,"learned":"growth","criterion":"metric","patience":1,"min_improvement":0.005,"give_up":null}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of whole','2026-11-22 02:35:13.005190','2026-11-22 02:35:13.807460','Use depth 1 (lr 0.0001565): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/random found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1).',44,'experiment');
INSERT INTO "fathom_experiments" VALUES('82667d277a','ends','complete','{"name":"ends","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":4,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":{"kind":"median","warmup_steps":null,"interval_steps":1,"startup_trials":null,"min_trials":1},"executions_per_trial":1,"trials":20,"enqueue":[],"searched":"random"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":14,"flops":null,"gpu_seconds":null}}','of ends','2026-11-22 02:35:13.870449','2026-11-22 02:35:15.416347','Use depth 1 (lr 0.0001565): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/random found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1 and searched/random stopped early).',118,'experiment');
INSERT INTO "fathom_experiments" VALUES('3b10edf436','dropped','cancelled','{"name":"dropped","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":{"kind":"none"},"executions_per_trial":1,"trials":14,"enqueue":[],"searched":"random"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of dropped','2026-11-22 02:35:15.166203','2026-11-22 02:35:15.233761',NULL,5,'experiment');
INSERT INTO "fathom_experiments" VALUES('4b98d65461','bounded','complete','{"name":"bounded","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"searched":"grid"}],"objectives":["metric",{"parameters":{"max":340.0}},{"flops":{"max":null}}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of bounded','2026-11-22 02:35:15.298293','2026-11-22 02:35:15.669014','Use depth 1 (lr 0.01): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/grid found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1).',15,'experiment');
INSERT INTO "fathom_experiments" VALUES('fe59386566','learning','paused','{"name":"learning","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"trials":14,"enqueue":[],"searched":"controller","emits":"depth","reward":"metric","algorithm":"reinforce","batch":1,"learning_rate":0.02,"entropy":0.02,"baseline_decay":0.8,"units":1,"clip":0.2,"epochs":4,"failed":"worst","pruned":"value"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of learning','2026-11-22 02:35:15.635074',NULL,NULL,44,'experiment');
INSERT INTO "fathom_experiments" VALUES('64b987607d','kept','running','{"name":"kept","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"readout":"knee","runs":1,"learned":"udn","posterior":"poisson","initial_rate":1.0,"prior_rate":0.5,"quantile":0.95},{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"searched":"grid"},{"name":null,"fixed":{},"pruner":{"kind":"median","warmup_steps":null,"interval_steps":1,"startup_trials":null,"min_trials":1},"executions_per_trial":1,"trials":4,"enqueue":[],"searched":"random"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of kept','2026-11-22 02:35:23.339022',NULL,NULL,29,'experiment');
INSERT INTO "fathom_experiments" VALUES('53c93bbf47','bare','running','{"name":"bare","space":{"x":{"when":{},"log":false,"low":0.0,"high":1.0,"step":null}},"metric":"value","direction":"minimize","sampler":{"name":null,"fixed":{},"pruner":{"kind":"none"},"executions_per_trial":1,"trials":null,"enqueue":[],"searched":"random"},"pruner":{"kind":"none"},"steps":null,"trials":null,"seed":0,"lease_seconds":600.0}',NULL,'2026-11-22 02:35:24.401941',NULL,NULL,6,'study');
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
INSERT INTO "fathom_leases" VALUES('cc6a0abd63e7a22b39d35ad6',1,1,'w1','4d102c3897d2ab9dd6480ba257a78685','ask-000001',0,'2026-11-22 02:35:13.117707','2026-11-22 02:35:43.153028','2026-11-22 02:35:13.160071','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('dfd010972ae8e1db41955ba2',2,1,'w1','651171d262fa189dd1559ffdc5934fc4','ask-000002',0,'2026-11-22 02:35:13.193191','2026-11-22 02:35:43.237592','2026-11-22 02:35:13.248436','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('1cea7fd05f98e644e5c4b162',3,1,'w1','9fcbc17fd5e59cf319b9eefe80a31620','ask-000003',0,'2026-11-22 02:35:13.278552','2026-11-22 02:35:43.324729','2026-11-22 02:35:13.337439','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('d4b17ad2b0ca8d2bbc0f7d53',4,1,'w1','702c5c692f167a4766c2665908e536df','ask-000004',0,'2026-11-22 02:35:13.365961','2026-11-22 02:35:43.396883','2026-11-22 02:35:13.404618','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('ae08f2bd854e839adbdc7a5c',5,1,'w1','c5aa537fd4266e6de0c52221daca027c','ask-000005',0,'2026-11-22 02:35:13.421818','2026-11-22 02:35:43.452799','2026-11-22 02:35:13.466950','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('2e984f26dd34402d36de2947',6,1,'w1','4ac175c20cf276aa3a993220bbf51db0','ask-000006',0,'2026-11-22 02:35:13.480347','2026-11-22 02:35:43.517009','2026-11-22 02:35:13.528953','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('593defaefa0a705fad72d2ec',7,1,'w1','764a96424810e374a32e3ad1a9832f64','ask-000007',0,'2026-11-22 02:35:13.566749','2026-11-22 02:35:43.617470','2026-11-22 02:35:13.625755','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('42851e470fb731431b54799e',8,1,'w1','840179bf4d7115432ceb76d9647dd74b','ask-000008',0,'2026-11-22 02:35:13.693868','2026-11-22 02:35:43.721204','2026-11-22 02:35:13.728721','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('4cba4cb132a9f19c3a88f4f9',9,1,'w1','8abe35bcd3b2bf34d9e811adf45cf27f','ask-000009',0,'2026-11-22 02:35:13.750262','2026-11-22 02:35:43.785181','2026-11-22 02:35:13.797398','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('a4181c21fb6b3dbfe42bb837',10,1,'w1','246feab18f5b13cefee51c1a7996647a','ask-000011',0,'2026-11-22 02:35:13.891141','2000-01-01 00:00:00.000000','2026-11-22 02:35:13.936180','lost','Worker ''w1'' was not heard of for 30 s.','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',1);
INSERT INTO "fathom_leases" VALUES('8408a77a1283ff0a2898dfbc',10,2,'w1','ade0bb7ef69a5ed4de30bb886db690c3','ask-000012',0,'2026-11-22 02:35:13.975768','2026-11-22 02:35:44.013996','2026-11-22 02:35:14.024038','cancelled','An earlier attempt finished.',NULL,0);
INSERT INTO "fathom_leases" VALUES('ca517bcc6d0e14416bf09374',11,1,'w1','cb52019340f65528ef38b0452fc9d6e7','ask-000013',0,'2026-11-22 02:35:14.038812','2026-11-22 02:35:44.103310','2026-11-22 02:35:14.129903','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('ff3026688240536be5952a23',12,1,'w1','b5add1b567205719ca3fa899aa8f51bd','ask-000014',0,'2026-11-22 02:35:14.147105','2026-11-22 02:35:44.214684','2026-11-22 02:35:14.231105','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('fade57761439c246fec9d1c2',13,1,'w1','e7d587c7a0320c3a1713ec925d83062a','ask-000015',0,'2026-11-22 02:35:14.243756','2026-11-22 02:35:44.288370','2026-11-22 02:35:14.306710','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('3e2ce42a3dbcffafe3ab4889',14,1,'w1','ea3b1a616dcc7b4a2958336d18764619','ask-000016',0,'2026-11-22 02:35:14.325774','2026-11-22 02:35:44.370368','2026-11-22 02:35:14.394872','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('0ab6b66246de33e31d843ad5',15,1,'w1','bfaaef1e8b9b9d932c0a2f717ef0664d','ask-000017',0,'2026-11-22 02:35:14.410564','2026-11-22 02:35:44.456078','2026-11-22 02:35:14.466317','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('cb6867be190753caf026cc6f',16,1,'w1','2e7915e4f3e562d6f16d56004f648a2b','ask-000018',0,'2026-11-22 02:35:14.481648','2026-11-22 02:35:44.526810','2026-11-22 02:35:14.533829','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('a2c0047dfc4ad2d47663dce2',17,1,'w1','bea42f5545166ac5b82690419716c9fc','ask-000019',0,'2026-11-22 02:35:14.547070','2026-11-22 02:35:44.583906','2026-11-22 02:35:14.591061','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('8c0bd1d81c244f5361d6bbd2',18,1,'w1','091fe5a81cf33d9370812447f6550212','ask-000020',0,'2026-11-22 02:35:14.604259','2026-11-22 02:35:44.630989','2026-11-22 02:35:14.648171','pruned','It was pruned.','{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('aba5a33bec5217cf80c17b7f',19,1,'w1','dfdf9efe5c9d4eeabc8201caf1aaac38','ask-000021',0,'2026-11-22 02:35:14.671181','2026-11-22 02:35:44.695240','2026-11-22 02:35:14.703026','out_of_memory','It was out_of_memory.','{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('58c147f8f7ab3159e902a458',20,1,'w1','b6bbcaae6e7cf4702b76081cb9be9c68','ask-000022',0,'2026-11-22 02:35:14.718404','2026-11-22 02:35:44.755189','2026-11-22 02:35:14.769286','diverged','It was diverged.','{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('e8e5608485d1fbc001b878e6',21,1,'w1','0d33baa94bc219b79aa3bbc3a453822f','ask-000023',0,'2026-11-22 02:35:14.785254','2026-11-22 02:35:44.810822','2026-11-22 02:35:14.823307','error','It was error.','{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('261706060e9eedb1f0b3916e',21,2,'w1','50e6532a2b171abd9014a8c915def289','ask-000024',0,'2026-11-22 02:35:14.837351','2026-11-22 02:35:44.866444','2026-11-22 02:35:14.874303','error','It was error.','{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('acbb258499a038e295401b71',21,3,'w1','0aaff7584f098cb0a3cced95937843e3','ask-000025',0,'2026-11-22 02:35:14.883463','2026-11-22 02:35:44.902464','2026-11-22 02:35:14.909541','error','It was error.','{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('fb47e9cbee207098769682e9',22,1,'w1','b92c664d23642fdddf1f8308f3879217','ask-000026',0,'2026-11-22 02:35:14.923439','2026-11-22 02:35:44.945012','2026-11-22 02:35:14.952434','refused','It was refused.','{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('7ea9db38b7e3e9d408f17213',22,2,'w1','226d7662905d63ba7df482d79a02364b','ask-000027',0,'2026-11-22 02:35:14.961940','2026-11-22 02:35:44.981990','2026-11-22 02:35:14.989405','refused','It was refused.','{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('64eba0ed5f1824f2c237372f',22,3,'w1','8bb4e3b40a0a401b7b214db583502dd3','ask-000028',0,'2026-11-22 02:35:14.998479','2026-11-22 02:35:45.017530','2026-11-22 02:35:15.024265','refused','It was refused.','{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('2c77962e2f37a080da9b199f',23,1,'w1','1afea7ee3d64ec1ee426c909b05605a4','ask-000029',0,'2026-11-22 02:35:15.038071','2000-01-01 00:00:00.000000','2026-11-22 02:35:15.056729','lost','Worker ''w1'' was not heard of for 30 s.',NULL,0);
INSERT INTO "fathom_leases" VALUES('45f75d92130f25b19afffaf7',23,2,'w1','a10c848ace95d99fd7d853fdd01ea73f','ask-000030',0,'2026-11-22 02:35:15.067211','2000-01-01 00:00:00.000000','2026-11-22 02:35:15.085787','lost','Worker ''w1'' was not heard of for 30 s.',NULL,0);
INSERT INTO "fathom_leases" VALUES('4a11b4f22b5b094a7e9ff48c',23,3,'w1','35002059b969bb5cddab1f42e8a631fc','ask-000031',0,'2026-11-22 02:35:15.093508','2000-01-01 00:00:00.000000','2026-11-22 02:35:15.117707','lost','Worker ''w1'' was not heard of for 30 s.',NULL,0);
INSERT INTO "fathom_leases" VALUES('2b2153b40fefd41370398021',24,1,'w1','14acae90ee31b624788dd4c598e5dc10','ask-000033',0,'2026-11-22 02:35:15.186705','2026-11-22 02:35:45.186705','2026-11-22 02:35:15.221812','preempted','','{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('ea4fb53927759114ad65c052',25,1,'w1','5e9e3bb8cabc588c27dd0c8f440de956','ask-000034',0,'2026-11-22 02:35:15.203574','2026-11-22 02:35:45.250741','2026-11-22 02:35:15.266099','cancelled','','{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('c29cc741dcedfbea9f0878e7',24,2,'w1','83058647d8dc6c8734e63be6e1bcc7e4','ask-000035',0,'2026-11-22 02:35:15.345490','2026-11-22 02:35:45.381273','2026-11-22 02:35:15.398650','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('6f4e52a1a809bcb8f8ee8cc6',26,1,'w1','35e176d30b4b45b9c9edf0e35dc1083f','ask-000036',0,'2026-11-22 02:35:15.438267','2026-11-22 02:35:45.511743','2026-11-22 02:35:15.525943','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('dd983dc342d779e206c65bc4',29,1,'w1','f1d723554ae749643369892d4a434b5a','ask-000038',0,'2026-11-22 02:35:15.648195','2026-11-22 02:35:45.659045','2026-11-22 02:35:15.664019','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('a3073d6ae2b773f622e3d37b',30,1,'w1','a4aa4c1332c0af582bb6ed394b171da0','ask-000039',0,'2026-11-22 02:35:21.798003','2026-11-22 02:35:51.892744','2026-11-22 02:35:21.903394','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('c4c1b81b1d5365df810249c9',31,1,'w1','d87bdd16648d9368ef681978bebf1f3f','ask-000040',0,'2026-11-22 02:35:22.023071','2026-11-22 02:35:52.067334','2026-11-22 02:35:22.082355','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('da4d11d340dcbc58ab6cf59e',32,1,'w1','429cb715a2dba286857d6df3e0f10631','ask-000041',0,'2026-11-22 02:35:22.142363','2026-11-22 02:35:52.198356','2026-11-22 02:35:22.253374','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('707ddec24880b49266cfb6ae',33,1,'w1','cf13c934f56988224eb2c9ae9a5cf8ca','ask-000042',0,'2026-11-22 02:35:22.361328','2026-11-22 02:35:52.405518','2026-11-22 02:35:22.429197','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('3d0ca42cb0a589fffba31aa2',34,1,'w1','c5e28723d24ca274d995cda7f214da65','ask-000043',0,'2026-11-22 02:35:22.511136','2026-11-22 02:35:52.557655','2026-11-22 02:35:22.575283','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('592c99a9fd5f1bebc6d469a9',35,1,'w1','3c3b79b77435fcdbc41234e3f3179a7a','ask-000044',0,'2026-11-22 02:35:22.631658','2026-11-22 02:35:52.693358','2026-11-22 02:35:22.726805','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('a4715a048ad90989bbbfe290',36,1,'w1','c5be228adeab12faf5d402396d5544e1','ask-000045',0,'2026-11-22 02:35:22.823217','2026-11-22 02:35:52.909747','2026-11-22 02:35:22.942372','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('6cfe180502fc2cdd32c5e290',37,1,'w1','6fc0edb00771dc59ba008f1ba9cb6f94','ask-000046',0,'2026-11-22 02:35:23.051311','2026-11-22 02:35:53.150525','2026-11-22 02:35:23.173976','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('00623a3194b63a17b17e6c0e',38,1,'w1','3e2a985cdbc9ee829013274431ade856','ask-000047',0,'2026-11-22 02:35:23.221838','2026-11-22 02:35:53.243199','2026-11-22 02:35:23.248219','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('77a4799829793daa7ca21f32',39,1,'w1','30f46eda751f4ddc4413400df311977f','ask-000048',0,'2026-11-22 02:35:23.269678','2026-11-22 02:35:53.283420','2026-11-22 02:35:23.289241','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('03c8c702a0e04cc16da8f6fa',40,1,'w1','deea6b7a82742424c61d2e6d2a6a2e14','ask-000049',0,'2026-11-22 02:35:23.311648','2026-11-22 02:35:53.311648','2026-11-22 02:35:23.321489','preempted','','{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('8126c87d14129e66b65e5e58',41,1,'w1','a6c41540c448268e18d74a237996c9c0','ask-000050',0,'2026-11-22 02:35:23.371398','2026-11-22 02:35:53.425232','2026-11-22 02:35:23.478582','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('13985606ba3921b3c0481c24',42,1,'w1','7e754c772c5952eb8050fd4798a9dca8','ask-000051',0,'2026-11-22 02:35:23.555338','2026-11-22 02:35:53.625891','2026-11-22 02:35:23.682135','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('415cf62156eaeb87b858bc07',43,1,'w1','b912001570acafdb84403290f97d3a44','ask-000052',0,'2026-11-22 02:35:23.697589','2026-11-22 02:35:53.763667','2026-11-22 02:35:23.781857','preempted','','{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('ce6b9c3c4648e1805185fff0',43,2,'w1','37d90e11c8129d8fdf2773312a392d75','ask-000053',0,'2026-11-22 02:35:23.792765','2026-11-22 02:35:53.826844','2026-11-22 02:35:23.878271','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('2d3be9f24826b7a03e90ddce',44,1,'w1','25f5b8274ec3dad235e2da246ba734e4','ask-000054',0,'2026-11-22 02:35:23.946872','2026-11-22 02:35:54.063266','2026-11-22 02:35:24.101823','diverged','Zwei Größen: π ≥ 3, ''so'' \ 😀','{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('15ebd9fb212042c6ea561e25',45,1,'w1','4a68abb065a503536c2a616198aaa122','ask-000055',0,'2026-11-22 02:35:24.134920','2026-11-22 02:35:54.224350','2026-11-22 02:35:24.257260','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('d9737e8aa8df842563a28216',46,1,'w1','5a27a523d88a1e5ac42fd2806f612fdb','ask-000056',0,'2026-11-22 02:35:24.346974','2026-11-22 02:35:54.382131',NULL,NULL,'',NULL,0);
INSERT INTO "fathom_leases" VALUES('71461690c961aed2e23faad2',47,1,'ask','a498309c122870af6915b35cee2120f5','study/17/1efc9fdcd59dc90d5fc5a0c99cfce0b8',0,'2026-11-22 02:35:24.430740','2026-11-22 02:45:24.430740','2026-11-22 02:35:24.450259','finished','','{"outcome":"finished","validation":0.0,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('ec6d81e91986c0a96f5ae7d8',48,1,'ask','0bfc41906ce4e2b9fdf36beb93787834','study/17/d6d4dba1f854ceac87b798bdec7a5e88',0,'2026-11-22 02:35:24.483541','2026-11-22 02:45:24.483541','2026-11-22 02:35:24.506033','finished','','{"outcome":"finished","validation":0.25,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('68c19b5f7992e4080a762513',49,1,'ask','0e05bafb2977d3b8146081c3a8e1928d','study/17/c4b2e5a55f5709d97d651c64eb988e17',0,'2026-11-22 02:35:24.540827','2026-11-22 02:45:24.540827',NULL,NULL,'',NULL,0);
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
INSERT INTO "fathom_measurements" VALUES(4,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(4,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(5,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(5,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(6,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(6,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(7,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(7,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(8,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(8,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(9,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(9,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(10,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(10,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(10,2,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(10,2,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(11,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(11,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(11,1,3,'{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(11,1,4,'{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(12,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(12,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(12,1,3,'{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(12,1,4,'{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(13,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(13,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(13,1,3,'{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(13,1,4,'{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(14,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(14,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(14,1,3,'{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(14,1,4,'{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(15,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(15,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(15,1,3,'{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(15,1,4,'{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(16,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(16,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(16,1,3,'{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(16,1,4,'{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(17,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(17,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(17,1,3,'{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(17,1,4,'{"step":4,"train_loss":0.25,"validation":1.0,"costs":{"flops":4000.0,"device_seconds":0.04,"wall_seconds":0.0,"samples":40,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(18,1,1,'{"step":1,"train_loss":1.0,"validation":-1.0,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(18,1,2,'{"step":2,"train_loss":0.5,"validation":-2.0,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(19,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(19,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(19,1,3,'{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(20,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(20,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(20,1,3,'{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(21,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(21,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(21,1,3,'{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(21,2,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(21,2,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(21,2,3,'{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(21,3,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(21,3,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(21,3,3,'{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(22,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(22,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(22,1,3,'{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(22,2,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(22,2,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(22,2,3,'{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(22,3,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(22,3,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(22,3,3,'{"step":3,"train_loss":0.3333333333333333,"validation":0.75,"costs":{"flops":3000.0,"device_seconds":0.03,"wall_seconds":0.0,"samples":30,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(23,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(23,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(23,2,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(23,2,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(23,3,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(23,3,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(25,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(24,2,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(24,2,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(26,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(26,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(29,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(29,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(30,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(30,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(31,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(31,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(32,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(32,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(33,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(33,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(34,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(34,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(35,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(35,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(36,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(36,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(37,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(37,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(38,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(38,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(39,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(39,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(41,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(41,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(42,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(42,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(43,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(43,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(43,2,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(43,2,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(44,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(44,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(45,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(45,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(46,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(46,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
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
INSERT INTO "fathom_sampler_states" VALUES(11,0,1,1,'a4fdd04e34b78d147a5c139fda7cefb37ed6b7494b833a150766ccf4e1530c70',NULL,'{"update": 1, "trials": 1, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0984351459941628, "depths": {"depth": [[1, 0.342226], [2, 0.328891], [3, 0.328883]]}, "choices": {}}','2026-11-22 02:35:21.995047');
INSERT INTO "fathom_sampler_states" VALUES(11,0,2,2,'113c1a6f4821c6668531dba321f488f6f012eae6a824708050f6a02308a57f0d',NULL,'{"update": 2, "trials": 2, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0986011689924766, "depths": {"depth": [[1, 0.335558], [2, 0.332235], [3, 0.332208]]}, "choices": {}}','2026-11-22 02:35:22.131719');
INSERT INTO "fathom_sampler_states" VALUES(11,0,3,3,'c0b401c74437b9d54856b1fc3795a001bf7131d661ae755dcf8f156084d9f098',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D202020206FEE9B471E26F8BDEDABA7BA5FC3F43B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F6B24D6EC663A6BD0000000000000000E79941426EEA27BE708DD42400ADA6BD783466956F7D2B3B000000000000000033438F73CCA0303C0A70A8E29D312C3B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003C06A79F376022BE00000000000000008D6CCCB4A85194BEB610EF149A9D22BE266845F93FEF163C0000000000000000F283E5B239C1FE3C0C478789178A173C3C06A79F376022BE00000000000000008D6CCCB4A85194BEB610EF149A9D22BE266845F93FEF163C0000000000000000F283E5B239C1FE3C0C478789178A173C6FEE9B471E26F8BDEDABA7BA5FC3F43B6FEE9B471E26F8BDEDABA7BA5FC3F43BDA77A272A5EB703EE4426626A5F660BED3ACDEBEA5E060BEEB8FFEC1A7DFB13C2BA2AE69738A913C6DE229CB3D38923C331F4D4DCA38F53E90B0A2453237E5BEDC8DF754623AE5BE2A58473FE7B1C23DBA09E49B7CA2A23D77A6911194C1A23D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008400000000000000840000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F4AFEDA201105A1BF5BC402F16EA3893F33156DA7362F75BF98DEF0532A55A63FF8942F5F4911A83F8022E1724346973F80D309D1C884A93F742084901CA6953F88B1A331E539A3BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF19CE5766203E9CBF3B6F2FD56774A8BFB490E4E200E58F3F19EEE7E00DEFA23FDF26CDA1890D9CBFA7A1F8CD88B581BF3D3368DBF202823F24B037D4F79C813FCE08A919285EB13FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BFAAFC5C41AAECA6BF1048C1C01536AF3FB47F1B3D9CABB13F0000404000004040000040400000404000004040000040400000404000004040000040400000404000004040000040400000404000004040','{"update": 3, "trials": 3, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985716676080468, "depths": {"depth": [[1, 0.329089], [2, 0.335466], [3, 0.335445]]}, "choices": {}}','2026-11-22 02:35:22.339751');
INSERT INTO "fathom_sampler_states" VALUES(11,0,4,4,'eea788c4c5a6443f266c7c926e5675c589bb766dc6f46ab1579aadbdbb642331',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D20202020ABD03790E5822D3E46E1E4443A433B3C000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000B15E922577DAC83D0000000000000000C7C448CD34A30BBE8F313F413832C93D04E3B7B7F231773B0000000000000000122EF8F387F3353C71705B5669D4773B00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000AD0C1A178123383E0000000000000000EB909E81BD8863BEA1D9C21AE378383E9498F4394BB05B3C0000000000000000C63FA65B6CEA0B3D3FFC8B9D52725C3CAD0C1A178123383E0000000000000000EB909E81BD8863BEA1D9C21AE378383E9498F4394BB05B3C0000000000000000C63FA65B6CEA0B3D3FFC8B9D52725C3CABD03790E5822D3E46E1E4443A433B3CABD03790E5822D3E46E1E4443A433B3C2D1C62A27D5E76BEF39A8D987183663EB49D36AC8939663EE5CD06B9D3E6E33CF33ECF0E5508C43CA7124F5EF5C5C33C731997AB6674E43E69C1B4756B5BD4BE617179E1618DD4BEAE5D1FABB49CC63D54E793492397A63DAA92F06394A2A63D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010400000000000001040000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F575B0158D084A4BF429EB177ABD3773F33156DA7362F75BF0BA37CF8B3F1A63F747F0E6545A0A43FE3274CD87669903F80D309D1C884A93F5AA99BD92FDF963F0CC7C42BE9AAA6BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF9FADE74930819CBF3B6F2FD56774A8BFA898B41554B4913F5F9F86BA12CDA23F7DF00C088486A1BF588634C0CB278DBF70041FB958688D3FA67E353C6D1B8D3F8FB42BFC903CAF3FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF45FF3D2AF8A1A3BF8241B31CB9F3AB3FB63E6E8F280DB03F0000804000008040000080400000804000008040000080400000804000008040000080400000804000008040000080400000804000008040','{"update": 4, "trials": 4, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985119317765486, "depths": {"depth": [[1, 0.326666], [2, 0.336669], [3, 0.336665]]}, "choices": {}}','2026-11-22 02:35:22.490487');
INSERT INTO "fathom_sampler_states" VALUES(11,0,5,5,'7fb035c913d10f7717d6f8f3a471f398c4bf0e754b72bc5e9d0bfebcd2bcf04c',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D2020202043E8A9206ED6423E08AC137FD9AF553C000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FB940EDDB6F4DBBD000000000000000077B2B0BC858935BE9B1E6D322A5CDCBDEB4FB82CB10BA63B0000000000000000B34C6819B6F14B3C853FA108D8ACA63B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000A97E45A13EE503E0000000000000000045C52B23C75933E6441B0D2472B513EACBAD88E2E23743C00000000000000006D58AD0B00AB193D6DBE65A9E7B4743C0A97E45A13EE503E0000000000000000045C52B23C75933E6441B0D2472B513EACBAD88E2E23743C00000000000000006D58AD0B00AB193D6DBE65A9E7B4743C43E8A9206ED6423E08AC137FD9AF553C43E8A9206ED6423E08AC137FD9AF553C2F52FCC0C70794BE70489C391712843EF75B5C4878FD833EF735CEB66937003D9DADCC6FC642E03CF1AE2318362CE03C56F25E2699D2D2BE7D3EDC4BF806C33E47A6E1003A9EC23E706AB3C0D421D03D05EB607E5620B03DBAC180507A23B03D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014400000000000001440000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F2638AFBA89E8A9BF486B978B11C775BF33156DA7362F75BF2F3B011D6491A33F1F82AB4EC1D39D3F0296E75D1E0B743F80D309D1C884A93FA2D9A422901E903F70857DE94D61ACBFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BFDDF06DC450079CBF3B6F2FD56774A8BF5E535FAFA5F1983F8B08B1A2D50AA33F4CCDBA6A3DEAA6BF3B0B7D2D520489BF155748014339893F1E0F06B5C503893FC0D77D99D7D8A93FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF5ABDE89E47F19ABF0EC594C444D6A53FA61435C5F8FEA93F0000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A040','{"update": 5, "trials": 5, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098540836734136, "depths": {"depth": [[1, 0.327706], [2, 0.336146], [3, 0.336148]]}, "choices": {}}','2026-11-22 02:35:22.623140');
INSERT INTO "fathom_sampler_states" VALUES(11,0,6,6,'dc14fe788ce0d69c35cc7e2dff947d66a59e4b801f3e0de810b6a9c375b4630a',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D20202020E8C1C4C97A974B3E2D0FD534A67D603C0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009BAF2DC1C9B4F6BD00000000000000002D5EFCA61B124DBE6C99E4CB880AF7BDD3F605EBF8FAC23B0000000000000000EFF6281D9FC1693C01F2F495888AC33B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002E36AD7BECF3543E000000000000000072F11962D1019F3E99602260C240553E08AF8F8F6662773C000000000000000032E8B773F4311E3D571C8924070D783C2E36AD7BECF3543E000000000000000072F11962D1019F3E99602260C240553E08AF8F8F6662773C000000000000000032E8B773F4311E3D571C8924070D783CE8C1C4C97A974B3E2D0FD534A67D603CE8C1C4C97A974B3E2D0FD534A67D603CF9E40208EFD19BBE68E286C1A4DA8B3EA1E77E4E39C98B3E03B8FD37BEFE043DE1E697458909E53CAC817F421CF4E43CC25656BE74F8EFBE9DE64F095407E03E7BE00C6A41E2DF3EF3861AA55391D33D10BDC5FF6E8FB33DC1ADD4935F93B33D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000018400000000000001840000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03FF79CE77AB51AB0BF8188F484ABF291BF33156DA7362F75BFA403DC23F4A39D3FA08B8329BE4B913FBA20532A7EF87DBF80D309D1C884A93FA09BF931F07E7A3F58C008BEA752B1BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF83C2C9C5FEBB9ABF3B6F2FD56774A8BF20B1BB076708A23FC08BA2C6AEB2A33F13CFDAA51E37ADBF1BB4D89BE69879BF3A9C520434F1793F0E74062D9EAA793FF9D55D5EF68BA33FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BFE9F8DC0FD61489BF8E69B99DE3619D3FA09CB98188DAA23F0000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C040','{"update": 6, "trials": 6, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098593848491797, "depths": {"depth": [[1, 0.330473], [2, 0.334764], [3, 0.334763]]}, "choices": {}}','2026-11-22 02:35:22.805879');
INSERT INTO "fathom_sampler_states" VALUES(11,0,7,7,'5de9eb274659c1b8b774dbce9765c443e079e36d1a1f52146779f748b9be9172',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D202020203107B76E3B874D3E11EB13BEA993613C0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005A7D04F85425FABD0000000000000000A29341D4588052BE607362464F89FABD998C064A7B97C43B0000000000000000C9FF1C00D69A6F3C2617F70F0634C53B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009ED6F53BCAF2533E0000000000000000E98D629C1906A03E68F1A3774C3C543E0F960C94E07A773C0000000000000000A1425746FC971E3D71A6CFB54A26783C9ED6F53BCAF2533E0000000000000000E98D629C1906A03E68F1A3774C3C543E0F960C94E07A773C0000000000000000A1425746FC971E3D71A6CFB54A26783C3107B76E3B874D3E11EB13BEA993613C3107B76E3B874D3E11EB13BEA993613CA908C812D2089CBE01C39929FF108C3E724EF6FBA4008C3E892DEEE34A6C053D79F8610E2D77E53C5C9DFAC99161E53CB728BD6B845FF4BEBEE147682E6AE43EDF6F326FDA54E43E537E5A16AC71D43D8DFA0491FB6FB43D054AD6E08373B43D0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001C400000000000001C40000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03FF06D744A2F3DB3BFC45769A008579DBF33156DA7362F75BF15C659590B30943F708EA09E4D81773F719709A67CE292BF80D309D1C884A93F38B51EF065A166BF599A7F6E822DB4BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF1C2A2D1F156499BF3B6F2FD56774A8BF4D586D1A6842A83F0374B905F360A43F82387A2209BEB1BF004B12D36BA04F3FA88824D4A85D4DBF187F440B77864EBF1068887E058E9A3FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BFA8D7AC849F2B563F937A11015F248F3F8CD7184092E6973F0000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E040','{"update": 7, "trials": 7, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098611915870803, "depths": {"depth": [[1, 0.33374], [2, 0.333132], [3, 0.333128]]}, "choices": {}}','2026-11-22 02:35:23.019931');
INSERT INTO "fathom_sampler_states" VALUES(11,0,8,8,'d1b1a8a620eec0419a4bcbf0bc0367a76865e8c5243c897c55576d6eac542623',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D20202020BDC9B6B398394A3E51FFB33EBC90613C000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000186C2BD9785EF7BD0000000000000000425190DCB73650BE2BEE7BB4C4B7F7BDA1AC55038C92C43B00000000000000009FAD00488B9C6F3CC3DEE892F12EC53B00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F2DE49F9A2EE513E00000000000000006EB78A71B99C9C3EE453AF4FB430523E3B0865CAE074773C00000000000000007557D1797E901E3D26D1CC231F20783CF2DE49F9A2EE513E00000000000000006EB78A71B99C9C3EE453AF4FB430523E3B0865CAE074773C00000000000000007557D1797E901E3D26D1CC231F20783CBDC9B6B398394A3E51FFB33EBC90613CBDC9B6B398394A3E51FFB33EBC90613CD5855818DF1599BE523887DBA51D893E76D32955180E893ED07D6B5A1467053DCC62282FF271E53C432524905F5CE53CBD3ED46D597BF1BEAF7005FF6587E13EFC0CA3DC4C6FE13E8FE0E9171B71D43DA219D15B506FB43D631E085C0D73B43D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000020400000000000002040000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F0699BF5322ECB5BF4F2FEF21B5A1A3BF33156DA7362F75BF73E0F43431D9873F06BE68CE0F4A70BF4B9E7E49DECE9CBF80D309D1C884A93F0559C6F93E2F86BF202F504538AAB6BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BFDC05ADBFA94898BF3B6F2FD56774A8BF9E88DD57CC88AD3FE3A76DE892F0A43F9863C52BFC6CB4BFD14F8E3689C77C3F6FEAB9AEBB907CBF144465A758917CBF7177B7B272A48F3FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF10EBEB86222B8B3FFC02E46890D56B3F75D198DB2FA1873F0000004100000041000000410000004100000041000000410000004100000041000000410000004100000041000000410000004100000041','{"update": 8, "trials": 8, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098590474639372, "depths": {"depth": [[1, 0.336449], [2, 0.331778], [3, 0.331773]]}, "choices": {}}','2026-11-22 02:35:23.213628');
INSERT INTO "fathom_sampler_states" VALUES(11,0,9,9,'a28a76b4dfb5d41a765ad684f7284786ee678de04ab6335238c21ee3429f7538',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D20202020CE699A02FDA1483EEFBEA252D399613C00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000094C4605867AFF4BD00000000000000000AAB65D7DFDD4FBED8AD1DDC3BFEF4BDB8CEAA3CD28EC43B0000000000000000917B0E4E85F06F3CAA4EAF861D2BC53B0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000047D059AB511A503E000000000000000023C43907514F9A3E22A9D7B09E55503E2CBDF71AE86E773C000000000000000019D99517AB8A1E3D37E342EAFA19783C47D059AB511A503E000000000000000023C43907514F9A3E22A9D7B09E55503E2CBDF71AE86E773C000000000000000019D99517AB8A1E3D37E342EAFA19783CCE699A02FDA1483EEFBEA252D399613CCE699A02FDA1483EEFBEA252D399613CAEA642FF535597BE918162A2035C873EE5CB225CA44E873EA142D59AEC68053D4A27939AC173E53CCC0B8C9D405EE53C06735F7C055EE2BE8DED9F072079D23ED7F81EF1EA42D23E0461E72E737ED53D319F5F14C67BB53D51852D254881B53D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000022400000000000002240000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F3E46413F8A5EB8BF062FC44C8FFBA7BF33156DA7362F75BFE135550D05BB713F543BF1AE429889BFDD4E944F49C1A2BF80D309D1C884A93F444F08D4769592BFAACA479E9FD8B8BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF6F04409C265E97BF3B6F2FD56774A8BF641DF6054F48B13F9CEA1D1A6B67A53FD010471764DFB6BF785CEE4CC0A8843F50652B31D29684BFE46280D9D28384BF5A1B54AD6622783FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF646F2BB53AC3983FF8FA1FD28A607EBFF078F84EE8D4473F0000104100001041000010410000104100001041000010410000104100001041000010410000104100001041000010410000104100001041','{"update": 9, "trials": 9, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985678194586752, "depths": {"depth": [[1, 0.337784], [2, 0.33111], [3, 0.331106]]}, "choices": {}}','2026-11-22 02:35:23.266103');
INSERT INTO "fathom_sampler_states" VALUES(11,0,10,10,'c3ebf8c998df871fbb4de15d5b5c770d41710a7c34efb4dbfc0c6e7c2f21fa08',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D202020202ABD683EA92F4E3EE12082C5F0CB643C000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000B90F74CA25E3E2BD0000000000000000A9C5A6EC2CFD58BE21471FC4C51BE3BDCCF3F4229ABEC83B0000000000000000CE264FA2374B7B3C5AADAC273482C93B00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000AF8B8D7A65614B3E00000000000000001775BEA087679B3EC5E15F16AEC44B3E01E893D86279773C0000000000000000B4AB763FAEDB1E3DB4F2D66DE424783CAF8B8D7A65614B3E00000000000000001775BEA087679B3EC5E15F16AEC44B3E01E893D86279773C0000000000000000B4AB763FAEDB1E3DB4F2D66DE424783C2ABD683EA92F4E3EE12082C5F0CB643C2ABD683EA92F4E3EE12082C5F0CB643CD3BB0FD5488198BEB65AF38B8C86883E081D2C1E057C883E00452EE2B100063D85743A93400BE63CA9C39A374CF6E53C7327DE55C394B13E9BF51B2F6EB1A0BECB56A07C1878A2BEA54F82A123AAD73D80E7E83286A6B73DEB047215E9ADB73D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000024400000000000002440000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F187D967FF81FBBBF234CC820CB9CABBF33156DA7362F75BFB089F218B5136ABF7EFC8E514D1394BFFA6B98238562A6BF80D309D1C884A93FF2ED7BBAAE469ABF5F62CD9C6AAABABFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BFF4296901D3F996BF3B6F2FD56774A8BF8FD51C0F4865B43FECB884CC189AA53FAA479C57D2A0B9BFD8E571F05AF3833F2F74BFF48DEA83BF1B130E5D58C583BF4652FF577DF473BFB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF3F0605C83A1EA23F2AB9563D13F492BF5C66693D6A3B85BF0000204100002041000020410000204100002041000020410000204100002041000020410000204100002041000020410000204100002041','{"update": 10, "trials": 10, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985723279766457, "depths": {"depth": [[1, 0.337552], [2, 0.331226], [3, 0.331222]]}, "choices": {}}','2026-11-22 02:35:23.307843');
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
INSERT INTO "fathom_studies" VALUES(1,'5ccaa91d63',0,'searched/grid','searched','grid','whole-5ccaa91d63/searched/grid','complete',3,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(2,'5ccaa91d63',1,'searched/random','searched','random','whole-5ccaa91d63/searched/random','complete',3,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(3,'5ccaa91d63',2,'learned/growth','learned','growth','whole-5ccaa91d63/learned/growth','complete',1,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(4,'5ccaa91d63',3,'confirm','confirm','confirm','whole-5ccaa91d63/confirm','complete',2,'[{"params": {"depth": 1, "lr": 0.01}, "seed": 0, "serves": ["searched/grid", "learned/growth"]}, {"params": {"depth": 1, "lr": 0.0001565493427643287}, "seed": 0, "serves": ["searched/random"]}]',NULL);
INSERT INTO "fathom_studies" VALUES(5,'82667d277a',0,'searched/random','searched','random','ends-82667d277a/searched/random','complete',20,NULL,'the budget of 14 trials is handed out');
INSERT INTO "fathom_studies" VALUES(6,'82667d277a',1,'confirm','confirm','confirm','ends-82667d277a/confirm','complete',1,'[{"params": {"depth": 1, "lr": 0.0001565493427643287}, "seed": 0, "serves": ["searched/random"]}]',NULL);
INSERT INTO "fathom_studies" VALUES(7,'3b10edf436',0,'searched/random','searched','random','dropped-3b10edf436/searched/random','complete',14,NULL,'the experiment was cancelled');
INSERT INTO "fathom_studies" VALUES(8,'3b10edf436',1,'confirm','confirm','confirm','dropped-3b10edf436/confirm','complete',0,NULL,'the experiment was cancelled');
INSERT INTO "fathom_studies" VALUES(9,'4b98d65461',0,'searched/grid','searched','grid','bounded-4b98d65461/searched/grid','complete',3,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(10,'4b98d65461',1,'confirm','confirm','confirm','bounded-4b98d65461/confirm','complete',1,'[{"params": {"depth": 1, "lr": 0.01}, "seed": 0, "serves": ["searched/grid"]}]',NULL);
INSERT INTO "fathom_studies" VALUES(11,'fe59386566',0,'searched/controller','searched','controller','learning-fe59386566/searched/controller','running',14,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(12,'fe59386566',1,'confirm','confirm','confirm','learning-fe59386566/confirm','waiting',0,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(13,'64b987607d',0,'learned/udn','learned','udn','kept-64b987607d/learned/udn','complete',1,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(14,'64b987607d',1,'searched/grid','searched','grid','kept-64b987607d/searched/grid','running',3,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(15,'64b987607d',2,'searched/random','searched','random','kept-64b987607d/searched/random','running',4,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(16,'64b987607d',3,'confirm','confirm','confirm','kept-64b987607d/confirm','waiting',0,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(17,'53c93bbf47',0,'bare','bare','random','bare-53c93bbf47','running',2147483647,NULL,NULL);
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
INSERT INTO "fathom_tokens" VALUES('8675d1fd0395','someone''s','4885bfb06819c3f69573a144c014fe1c69d41c175f2ca403780356636c019d5a','read work','2026-11-22 02:35:11.122449',NULL,NULL);
INSERT INTO "fathom_tokens" VALUES('1b74b9424fe8','a guest''s','b10e491d0319b1b42cb320747f0c3912b829fc58bd6f1c8c03062269d9768bbc','read','2026-11-22 02:35:11.122449','2026-11-23 02:35:11.122449',NULL);
INSERT INTO "fathom_tokens" VALUES('a04156ced94a','a lost one','cfcf711791f469f233fcee0525821c8f9f19bf3a1e0faf52322624bb2e301b09','submit','2026-11-22 02:35:11.122449',NULL,'2026-11-22 02:35:11.122449');
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
INSERT INTO "fathom_trials" VALUES(1,1,0,0,0,0,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:35:13.098569','2026-11-22 02:35:13.160991',0);
INSERT INTO "fathom_trials" VALUES(2,2,0,0,0,0,'{"depth": 2, "lr": 0.009203460091395207}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:35:13.191592','2026-11-22 02:35:13.248745',0);
INSERT INTO "fathom_trials" VALUES(3,3,0,0,0,0,'{}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5671840.0,2000.0,0.02,'2026-11-22 02:35:13.277263','2026-11-22 02:35:13.337645',1);
INSERT INTO "fathom_trials" VALUES(4,1,1,1,0,0,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:35:13.364806','2026-11-22 02:35:13.404822',0);
INSERT INTO "fathom_trials" VALUES(5,2,1,1,0,1,'{"depth": 1, "lr": 0.0001565493427643287}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:35:13.420679','2026-11-22 02:35:13.467155',0);
INSERT INTO "fathom_trials" VALUES(6,1,2,2,0,0,'{"depth": 3}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:35:13.479301','2026-11-22 02:35:13.529159',0);
INSERT INTO "fathom_trials" VALUES(7,2,2,2,0,2,'{"depth": 3, "lr": 0.00044890937215369853}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:35:13.565633','2026-11-22 02:35:13.625953',0);
INSERT INTO "fathom_trials" VALUES(8,4,0,0,0,1000000,'{"depth": 1, "lr": 0.01}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:35:13.692666','2026-11-22 02:35:13.728926',0);
INSERT INTO "fathom_trials" VALUES(9,4,1,1,0,1000000,'{"depth": 1, "lr": 0.0001565493427643287}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:35:13.749073','2026-11-22 02:35:13.797597',0);
INSERT INTO "fathom_trials" VALUES(10,5,0,0,0,0,'{"depth": 2, "lr": 0.009203460091395207}','ended',2,1,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9671408.0,2000.0,0.02,'2026-11-22 02:35:13.890004','2026-11-22 02:35:14.024291',0);
INSERT INTO "fathom_trials" VALUES(11,5,1,1,0,1,'{"depth": 1, "lr": 0.0001565493427643287}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9199632.0,4000.0,0.04,'2026-11-22 02:35:14.037721','2026-11-22 02:35:14.130132',0);
INSERT INTO "fathom_trials" VALUES(12,5,2,2,0,2,'{"depth": 3, "lr": 0.00044890937215369853}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,10143184.0,4000.0,0.04,'2026-11-22 02:35:14.145753','2026-11-22 02:35:14.231308',0);
INSERT INTO "fathom_trials" VALUES(13,5,3,3,0,3,'{"depth": 3, "lr": 0.011862982112252262}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,10143184.0,4000.0,0.04,'2026-11-22 02:35:14.242669','2026-11-22 02:35:14.306914',0);
INSERT INTO "fathom_trials" VALUES(14,5,4,4,0,4,'{"depth": 2, "lr": 0.003873570353465848}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9671408.0,4000.0,0.04,'2026-11-22 02:35:14.324578','2026-11-22 02:35:14.395127',0);
INSERT INTO "fathom_trials" VALUES(15,5,5,5,0,5,'{"depth": 3, "lr": 0.040222161233809645}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,10143184.0,4000.0,0.04,'2026-11-22 02:35:14.409510','2026-11-22 02:35:14.466540',0);
INSERT INTO "fathom_trials" VALUES(16,5,6,6,0,6,'{"depth": 3, "lr": 0.0002028344960068208}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,10143184.0,4000.0,0.04,'2026-11-22 02:35:14.480324','2026-11-22 02:35:14.534032',0);
INSERT INTO "fathom_trials" VALUES(17,5,7,7,0,7,'{"depth": 1, "lr": 0.0044596368292522896}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9199632.0,4000.0,0.04,'2026-11-22 02:35:14.545878','2026-11-22 02:35:14.591281',0);
INSERT INTO "fathom_trials" VALUES(18,5,8,8,0,8,'{"depth": 2, "lr": 0.00048761194940791333}','ended',1,0,'pruned','It was pruned.',2,-2.0,NULL,'{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}',2,9671408.0,2000.0,0.02,'2026-11-22 02:35:14.603041','2026-11-22 02:35:14.649115',0);
INSERT INTO "fathom_trials" VALUES(19,5,9,9,0,9,'{"depth": 1, "lr": 0.018486247764344876}','ended',1,1,'out_of_memory','It was out_of_memory.',1,NULL,NULL,'{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}',NULL,9199632.0,3000.0,0.03,'2026-11-22 02:35:14.669989','2026-11-22 02:35:14.703240',0);
INSERT INTO "fathom_trials" VALUES(20,5,10,10,0,10,'{"depth": 1, "lr": 0.0009766117525402216}','ended',1,1,'diverged','It was diverged.',1,NULL,NULL,'{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}',NULL,9199632.0,3000.0,0.03,'2026-11-22 02:35:14.717239','2026-11-22 02:35:14.769520',0);
INSERT INTO "fathom_trials" VALUES(21,5,11,11,0,11,'{"depth": 3, "lr": 0.006409190203090692}','ended',3,3,'error','It was error.',3,NULL,NULL,'{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}',NULL,10143184.0,3000.0,0.03,'2026-11-22 02:35:14.783984','2026-11-22 02:35:14.909744',0);
INSERT INTO "fathom_trials" VALUES(22,5,12,12,0,12,'{"depth": 2, "lr": 0.00820303361002584}','ended',3,3,'refused','It was refused.',2,NULL,NULL,'{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}',NULL,9671408.0,3000.0,0.03,'2026-11-22 02:35:14.922367','2026-11-22 02:35:15.024506',0);
INSERT INTO "fathom_trials" VALUES(23,5,13,13,0,13,'{"depth": 1, "lr": 0.0027030176782475283}','ended',3,3,'lost','Worker ''w1'' was not heard of for 30 s.',1,NULL,NULL,NULL,NULL,9199632.0,2000.0,0.02,'2026-11-22 02:35:15.037003','2026-11-22 02:35:15.118082',0);
INSERT INTO "fathom_trials" VALUES(24,6,0,0,0,1000000,'{"depth": 1, "lr": 0.0001565493427643287}','ended',2,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9199632.0,2000.0,0.02,'2026-11-22 02:35:15.185295','2026-11-22 02:35:15.398871',0);
INSERT INTO "fathom_trials" VALUES(25,7,0,0,0,0,'{"depth": 2, "lr": 0.009203460091395207}','ended',1,0,'cancelled','',2,NULL,NULL,'{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,1000.0,0.01,'2026-11-22 02:35:15.201702','2026-11-22 02:35:15.266319',0);
INSERT INTO "fathom_trials" VALUES(26,9,0,0,0,0,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:35:15.434403','2026-11-22 02:35:15.526161',0);
INSERT INTO "fathom_trials" VALUES(27,9,1,1,0,0,'{"depth": 2}','ended',0,0,'infeasible','Never trained: 10 parameters too many.',2,NULL,NULL,NULL,NULL,0.0,0.0,0.0,'2026-11-22 02:35:15.551784','2026-11-22 02:35:15.553068',0);
INSERT INTO "fathom_trials" VALUES(28,9,2,2,0,0,'{"depth": 3}','ended',0,0,'infeasible','Never trained: 30 parameters too many.',3,NULL,NULL,NULL,NULL,0.0,0.0,0.0,'2026-11-22 02:35:15.558442','2026-11-22 02:35:15.559503',0);
INSERT INTO "fathom_trials" VALUES(29,10,0,0,0,1000000,'{"depth": 1, "lr": 0.01}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:35:15.647074','2026-11-22 02:35:15.664202',0);
INSERT INTO "fathom_trials" VALUES(30,11,0,0,0,0,'{"depth": 3}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:35:21.796085','2026-11-22 02:35:21.903757',0);
INSERT INTO "fathom_trials" VALUES(31,11,1,1,0,1,'{"depth": 3}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:35:22.020665','2026-11-22 02:35:22.082558',0);
INSERT INTO "fathom_trials" VALUES(32,11,2,2,0,2,'{"depth": 3}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:35:22.140854','2026-11-22 02:35:22.253589',0);
INSERT INTO "fathom_trials" VALUES(33,11,3,3,0,3,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:35:22.355002','2026-11-22 02:35:22.429430',0);
INSERT INTO "fathom_trials" VALUES(34,11,4,4,0,4,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:35:22.504325','2026-11-22 02:35:22.575515',0);
INSERT INTO "fathom_trials" VALUES(35,11,5,5,0,5,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:35:22.630114','2026-11-22 02:35:22.727024',0);
INSERT INTO "fathom_trials" VALUES(36,11,6,6,0,6,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:35:22.821551','2026-11-22 02:35:22.942595',0);
INSERT INTO "fathom_trials" VALUES(37,11,7,7,0,7,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:35:23.049618','2026-11-22 02:35:23.174198',0);
INSERT INTO "fathom_trials" VALUES(38,11,8,8,0,8,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:35:23.215911','2026-11-22 02:35:23.248408',0);
INSERT INTO "fathom_trials" VALUES(39,11,9,9,0,9,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:35:23.268247','2026-11-22 02:35:23.289486',0);
INSERT INTO "fathom_trials" VALUES(40,11,10,10,0,10,'{"depth": 3}','queued',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,5195088.0,0.0,0.0,'2026-11-22 02:35:23.310213',NULL,0);
INSERT INTO "fathom_trials" VALUES(41,13,0,0,0,0,'{}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,6707680.0,2000.0,0.02,'2026-11-22 02:35:23.370252','2026-11-22 02:35:23.478812',0);
INSERT INTO "fathom_trials" VALUES(42,14,0,0,0,0,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:35:23.553874','2026-11-22 02:35:23.682355',0);
INSERT INTO "fathom_trials" VALUES(43,15,0,0,0,0,'{"depth": 2, "lr": 0.05}','ended',2,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:35:23.696023','2026-11-22 02:35:23.878502',0);
INSERT INTO "fathom_trials" VALUES(44,15,1,1,0,1,'{"depth": 1, "lr": 0.0001565493427643287}','ended',1,1,'diverged','Zwei Größen: π ≥ 3, ''so'' \ 😀',1,NULL,NULL,'{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:35:23.931797','2026-11-22 02:35:24.102253',0);
INSERT INTO "fathom_trials" VALUES(45,14,1,1,0,0,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:35:24.133520','2026-11-22 02:35:24.257502',0);
INSERT INTO "fathom_trials" VALUES(46,15,2,2,0,2,'{"depth": 3, "lr": 0.00044890937215369853}','leased',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,5195088.0,2000.0,0.02,'2026-11-22 02:35:24.345224',NULL,0);
INSERT INTO "fathom_trials" VALUES(47,17,0,0,0,0,'{"x": 0.6369616873214543}','ended',1,0,'finished','',NULL,0.0,NULL,'{"outcome":"finished","validation":0.0,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,0.0,0.0,0.0,'2026-11-22 02:35:24.429361','2026-11-22 02:35:24.450500',0);
INSERT INTO "fathom_trials" VALUES(48,17,1,1,0,1,'{"x": 0.8897387912781343}','ended',1,0,'finished','',NULL,0.25,NULL,'{"outcome":"finished","validation":0.25,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,0.0,0.0,0.0,'2026-11-22 02:35:24.481288','2026-11-22 02:35:24.506279',0);
INSERT INTO "fathom_trials" VALUES(49,17,2,2,0,2,'{"x": 0.08082403917318748}','leased',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,0.0,0.0,0.0,'2026-11-22 02:35:24.539509',NULL,0);
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
INSERT INTO "fathom_workers" VALUES('w1','here','cpu',0,'{"versions": {}, "datasets": ["digits"], "families": ["mlp"], "methods": ["udn", "growth"], "measures": []}','2026-11-22 02:35:11.426631','2026-11-22 02:35:24.382131');
CREATE TABLE studies (
	study_id INTEGER NOT NULL, 
	study_name VARCHAR(512) NOT NULL, 
	PRIMARY KEY (study_id)
);
INSERT INTO "studies" VALUES(1,'whole-5ccaa91d63/searched/grid');
INSERT INTO "studies" VALUES(2,'whole-5ccaa91d63/searched/random');
INSERT INTO "studies" VALUES(3,'whole-5ccaa91d63/learned/growth');
INSERT INTO "studies" VALUES(4,'whole-5ccaa91d63/confirm');
INSERT INTO "studies" VALUES(5,'ends-82667d277a/searched/random');
INSERT INTO "studies" VALUES(6,'ends-82667d277a/confirm');
INSERT INTO "studies" VALUES(7,'dropped-3b10edf436/searched/random');
INSERT INTO "studies" VALUES(8,'dropped-3b10edf436/confirm');
INSERT INTO "studies" VALUES(9,'bounded-4b98d65461/searched/grid');
INSERT INTO "studies" VALUES(10,'bounded-4b98d65461/confirm');
INSERT INTO "studies" VALUES(11,'learning-fe59386566/searched/controller');
INSERT INTO "studies" VALUES(12,'learning-fe59386566/confirm');
INSERT INTO "studies" VALUES(13,'kept-64b987607d/learned/udn');
INSERT INTO "studies" VALUES(14,'kept-64b987607d/searched/grid');
INSERT INTO "studies" VALUES(15,'kept-64b987607d/searched/random');
INSERT INTO "studies" VALUES(16,'kept-64b987607d/confirm');
INSERT INTO "studies" VALUES(17,'bare-53c93bbf47');
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
INSERT INTO "study_directions" VALUES(5,'MAXIMIZE',5,0);
INSERT INTO "study_directions" VALUES(6,'MAXIMIZE',6,0);
INSERT INTO "study_directions" VALUES(7,'MAXIMIZE',7,0);
INSERT INTO "study_directions" VALUES(8,'MAXIMIZE',8,0);
INSERT INTO "study_directions" VALUES(9,'MAXIMIZE',9,0);
INSERT INTO "study_directions" VALUES(10,'MINIMIZE',9,1);
INSERT INTO "study_directions" VALUES(11,'MAXIMIZE',10,0);
INSERT INTO "study_directions" VALUES(12,'MINIMIZE',10,1);
INSERT INTO "study_directions" VALUES(13,'MAXIMIZE',11,0);
INSERT INTO "study_directions" VALUES(14,'MAXIMIZE',12,0);
INSERT INTO "study_directions" VALUES(15,'MAXIMIZE',13,0);
INSERT INTO "study_directions" VALUES(16,'MAXIMIZE',14,0);
INSERT INTO "study_directions" VALUES(17,'MAXIMIZE',15,0);
INSERT INTO "study_directions" VALUES(18,'MAXIMIZE',16,0);
INSERT INTO "study_directions" VALUES(19,'MINIMIZE',17,0);
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
INSERT INTO "study_system_attributes" VALUES(5,5,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(6,6,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(7,7,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(8,8,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(9,9,'study:metric_names','["accuracy", "flops"]');
INSERT INTO "study_system_attributes" VALUES(10,10,'study:metric_names','["accuracy", "flops"]');
INSERT INTO "study_system_attributes" VALUES(11,11,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(12,12,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(13,13,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(14,14,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(15,15,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(16,16,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(17,17,'study:metric_names','["value"]');
CREATE TABLE study_user_attributes (
	study_user_attribute_id INTEGER NOT NULL, 
	study_id INTEGER, 
	"key" VARCHAR(512), 
	value_json TEXT, 
	PRIMARY KEY (study_user_attribute_id), 
	UNIQUE (study_id, "key"), 
	FOREIGN KEY(study_id) REFERENCES studies (study_id)
);
INSERT INTO "study_user_attributes" VALUES(1,1,'fathom_experiment','"5ccaa91d63"');
INSERT INTO "study_user_attributes" VALUES(2,1,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(3,2,'fathom_experiment','"5ccaa91d63"');
INSERT INTO "study_user_attributes" VALUES(4,2,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(5,3,'fathom_experiment','"5ccaa91d63"');
INSERT INTO "study_user_attributes" VALUES(6,3,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(7,4,'fathom_experiment','"5ccaa91d63"');
INSERT INTO "study_user_attributes" VALUES(8,4,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(9,5,'fathom_experiment','"82667d277a"');
INSERT INTO "study_user_attributes" VALUES(10,5,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(11,6,'fathom_experiment','"82667d277a"');
INSERT INTO "study_user_attributes" VALUES(12,6,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(13,7,'fathom_experiment','"3b10edf436"');
INSERT INTO "study_user_attributes" VALUES(14,7,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(15,8,'fathom_experiment','"3b10edf436"');
INSERT INTO "study_user_attributes" VALUES(16,8,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(17,9,'fathom_experiment','"4b98d65461"');
INSERT INTO "study_user_attributes" VALUES(18,9,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(19,10,'fathom_experiment','"4b98d65461"');
INSERT INTO "study_user_attributes" VALUES(20,10,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(21,11,'fathom_experiment','"fe59386566"');
INSERT INTO "study_user_attributes" VALUES(22,11,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(23,12,'fathom_experiment','"fe59386566"');
INSERT INTO "study_user_attributes" VALUES(24,12,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(25,13,'fathom_experiment','"64b987607d"');
INSERT INTO "study_user_attributes" VALUES(26,13,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(27,14,'fathom_experiment','"64b987607d"');
INSERT INTO "study_user_attributes" VALUES(28,14,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(29,15,'fathom_experiment','"64b987607d"');
INSERT INTO "study_user_attributes" VALUES(30,15,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(31,16,'fathom_experiment','"64b987607d"');
INSERT INTO "study_user_attributes" VALUES(32,16,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(33,17,'metric','"value"');
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
INSERT INTO "trial_intermediate_values" VALUES(13,7,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(14,7,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(15,8,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(16,8,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(17,9,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(18,9,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(19,10,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(20,10,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(21,11,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(22,11,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(23,11,3,0.75,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(24,11,4,1.0,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(25,12,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(26,12,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(27,12,3,0.75,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(28,12,4,1.0,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(29,13,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(30,13,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(31,13,3,0.75,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(32,13,4,1.0,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(33,14,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(34,14,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(35,14,3,0.75,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(36,14,4,1.0,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(37,15,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(38,15,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(39,15,3,0.75,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(40,15,4,1.0,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(41,16,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(42,16,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(43,16,3,0.75,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(44,16,4,1.0,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(45,17,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(46,17,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(47,17,3,0.75,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(48,17,4,1.0,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(49,18,1,-1.0,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(50,18,2,-2.0,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(51,19,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(52,19,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(53,19,3,0.75,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(54,20,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(55,20,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(56,20,3,0.75,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(57,21,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(58,21,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(59,21,3,0.75,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(60,22,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(61,22,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(62,22,3,0.75,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(63,23,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(64,23,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(65,25,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(66,24,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(67,24,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(68,26,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(69,26,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(70,29,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(71,29,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(72,30,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(73,30,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(74,31,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(75,31,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(76,32,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(77,32,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(78,33,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(79,33,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(80,34,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(81,34,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(82,35,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(83,35,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(84,36,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(85,36,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(86,37,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(87,37,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(88,38,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(89,38,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(90,39,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(91,39,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(92,41,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(93,41,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(94,42,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(95,42,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(96,43,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(97,43,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(98,44,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(99,44,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(100,45,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(101,45,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(102,46,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(103,46,2,0.5,'FINITE');
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
INSERT INTO "trial_params" VALUES(1,1,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(2,2,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(3,2,'lr',9.20346009139520748743e-03,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(4,4,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(5,5,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(6,5,'lr',1.56549342764328687982e-04,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(7,6,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(8,7,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(9,7,'lr',4.48909372153698531422e-04,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(10,8,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(11,8,'lr',0.01,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(12,9,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(13,9,'lr',1.56549342764328687982e-04,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(14,10,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(15,10,'lr',9.20346009139520748743e-03,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(16,11,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(17,11,'lr',1.56549342764328687982e-04,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(18,12,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(19,12,'lr',4.48909372153698531422e-04,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(20,13,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(21,13,'lr',1.18629821122522623871e-02,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(22,14,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(23,14,'lr',3.87357035346584796173e-03,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(24,15,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(25,15,'lr',4.02221612338096445871e-02,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(26,16,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(27,16,'lr',2.02834496006820810603e-04,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(28,17,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(29,17,'lr',4.45963682925228956099e-03,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(30,18,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(31,18,'lr',4.87611949407913334002e-04,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(32,19,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(33,19,'lr',1.84862477643448763764e-02,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(34,20,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(35,20,'lr',9.76611752540221603191e-04,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(36,21,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(37,21,'lr',6.40919020309069220608e-03,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(38,22,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(39,22,'lr',0.00820303361002584,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(40,23,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(41,23,'lr',2.70301767824752828608e-03,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(42,24,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(43,24,'lr',1.56549342764328687982e-04,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(44,25,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(45,25,'lr',9.20346009139520748743e-03,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(46,26,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(47,27,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(48,28,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(49,29,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(50,29,'lr',0.01,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(51,30,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(52,31,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(53,32,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(54,33,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(55,34,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(56,35,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(57,36,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(58,37,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(59,38,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(60,39,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(61,40,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(62,42,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(63,43,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(64,43,'lr',0.05,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(65,44,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(66,44,'lr',1.56549342764328687982e-04,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(67,45,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(68,46,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(69,46,'lr',4.48909372153698531422e-04,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(70,47,'x',6.36961687321454306243e-01,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0, "high": 1.0, "log": false}}');
INSERT INTO "trial_params" VALUES(71,48,'x',8.89738791278134266704e-01,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0, "high": 1.0, "log": false}}');
INSERT INTO "trial_params" VALUES(72,49,'x',8.08240391731874785463e-02,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0, "high": 1.0, "log": false}}');
CREATE TABLE trial_system_attributes (
	trial_system_attribute_id INTEGER NOT NULL, 
	trial_id INTEGER, 
	"key" VARCHAR(512), 
	value_json TEXT, 
	PRIMARY KEY (trial_system_attribute_id), 
	UNIQUE (trial_id, "key"), 
	FOREIGN KEY(trial_id) REFERENCES trials (trial_id)
);
INSERT INTO "trial_system_attributes" VALUES(1,2,'completed_rung_0','0.25');
INSERT INTO "trial_system_attributes" VALUES(2,5,'completed_rung_0','0.25');
INSERT INTO "trial_system_attributes" VALUES(3,7,'completed_rung_0','0.25');
INSERT INTO "trial_system_attributes" VALUES(4,26,'constraints:parameters','-10.0');
INSERT INTO "trial_system_attributes" VALUES(5,27,'constraints:parameters','10.0');
INSERT INTO "trial_system_attributes" VALUES(6,28,'constraints:parameters','30.0');
INSERT INTO "trial_system_attributes" VALUES(7,29,'constraints:parameters','-10.0');
INSERT INTO "trial_system_attributes" VALUES(8,30,'fathom:log_probability','-1.0982525329161255');
INSERT INTO "trial_system_attributes" VALUES(9,31,'fathom:log_probability','-1.1120526260837404');
INSERT INTO "trial_system_attributes" VALUES(10,32,'fathom:log_probability','-1.1019954461129013');
INSERT INTO "trial_system_attributes" VALUES(11,33,'fathom:log_probability','-1.0922353437776124');
INSERT INTO "trial_system_attributes" VALUES(12,34,'fathom:log_probability','-1.0886559753391576');
INSERT INTO "trial_system_attributes" VALUES(13,35,'fathom:log_probability','-1.0902086849917503');
INSERT INTO "trial_system_attributes" VALUES(14,36,'fathom:log_probability','-1.094328487892578');
INSERT INTO "trial_system_attributes" VALUES(15,37,'fathom:log_probability','-1.0992162380143753');
INSERT INTO "trial_system_attributes" VALUES(16,38,'fathom:log_probability','-1.0893073852625377');
INSERT INTO "trial_system_attributes" VALUES(17,39,'fathom:log_probability','-1.0853488758210177');
INSERT INTO "trial_system_attributes" VALUES(18,40,'fathom:log_probability','-1.1049663033223236');
INSERT INTO "trial_system_attributes" VALUES(19,43,'fathom:enqueued','0');
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
INSERT INTO "trial_user_attributes" VALUES(6,1,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(7,2,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(8,2,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(9,2,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(10,2,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(11,2,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(12,2,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(13,3,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(14,3,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(15,3,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(16,3,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(17,3,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(18,3,'readouts','{"argmin": 1, "param": 1, "one_se": 1, "smoothed_one_se": 1}');
INSERT INTO "trial_user_attributes" VALUES(19,3,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(20,4,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(21,4,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(22,4,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(23,4,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(24,4,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(25,4,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(26,5,'seed','1');
INSERT INTO "trial_user_attributes" VALUES(27,5,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(28,5,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(29,5,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(30,5,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(31,5,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(32,6,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(33,6,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(34,6,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(35,6,'depth','3');
INSERT INTO "trial_user_attributes" VALUES(36,6,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(37,6,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(38,7,'seed','2');
INSERT INTO "trial_user_attributes" VALUES(39,7,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(40,7,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(41,7,'depth','3');
INSERT INTO "trial_user_attributes" VALUES(42,7,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(43,7,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(44,8,'seed','1000000');
INSERT INTO "trial_user_attributes" VALUES(45,8,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(46,8,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(47,8,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(48,8,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(49,8,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(50,9,'seed','1000000');
INSERT INTO "trial_user_attributes" VALUES(51,9,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(52,9,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(53,9,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(54,9,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(55,9,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(56,10,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(57,10,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(58,10,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(59,10,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(60,10,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(61,10,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(62,11,'seed','1');
INSERT INTO "trial_user_attributes" VALUES(63,11,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(64,11,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(65,11,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(66,11,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(67,11,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(68,12,'seed','2');
INSERT INTO "trial_user_attributes" VALUES(69,12,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(70,12,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(71,12,'depth','3');
INSERT INTO "trial_user_attributes" VALUES(72,12,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(73,12,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(74,13,'seed','3');
INSERT INTO "trial_user_attributes" VALUES(75,13,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(76,13,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(77,13,'depth','3');
INSERT INTO "trial_user_attributes" VALUES(78,13,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(79,13,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(80,14,'seed','4');
INSERT INTO "trial_user_attributes" VALUES(81,14,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(82,14,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(83,14,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(84,14,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(85,14,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(86,15,'seed','5');
INSERT INTO "trial_user_attributes" VALUES(87,15,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(88,15,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(89,15,'depth','3');
INSERT INTO "trial_user_attributes" VALUES(90,15,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(91,15,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(92,16,'seed','6');
INSERT INTO "trial_user_attributes" VALUES(93,16,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(94,16,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(95,16,'depth','3');
INSERT INTO "trial_user_attributes" VALUES(96,16,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(97,16,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(98,17,'seed','7');
INSERT INTO "trial_user_attributes" VALUES(99,17,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(100,17,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(101,17,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(102,17,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(103,17,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(104,18,'seed','8');
INSERT INTO "trial_user_attributes" VALUES(105,18,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(106,18,'outcome','"pruned"');
INSERT INTO "trial_user_attributes" VALUES(107,18,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(108,18,'costs','{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(109,18,'message','"It was pruned."');
INSERT INTO "trial_user_attributes" VALUES(110,19,'seed','9');
INSERT INTO "trial_user_attributes" VALUES(111,19,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(112,19,'outcome','"out_of_memory"');
INSERT INTO "trial_user_attributes" VALUES(113,19,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(114,19,'costs','{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(115,19,'message','"It was out_of_memory."');
INSERT INTO "trial_user_attributes" VALUES(116,20,'seed','10');
INSERT INTO "trial_user_attributes" VALUES(117,20,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(118,20,'outcome','"diverged"');
INSERT INTO "trial_user_attributes" VALUES(119,20,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(120,20,'costs','{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(121,20,'message','"It was diverged."');
INSERT INTO "trial_user_attributes" VALUES(122,21,'seed','11');
INSERT INTO "trial_user_attributes" VALUES(123,21,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(124,21,'outcome','"error"');
INSERT INTO "trial_user_attributes" VALUES(125,21,'depth','3');
INSERT INTO "trial_user_attributes" VALUES(126,21,'costs','{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(127,21,'message','"It was error."');
INSERT INTO "trial_user_attributes" VALUES(128,22,'seed','12');
INSERT INTO "trial_user_attributes" VALUES(129,22,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(130,22,'outcome','"refused"');
INSERT INTO "trial_user_attributes" VALUES(131,22,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(132,22,'costs','{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(133,22,'message','"It was refused."');
INSERT INTO "trial_user_attributes" VALUES(134,23,'seed','13');
INSERT INTO "trial_user_attributes" VALUES(135,23,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(136,23,'outcome','"lost"');
INSERT INTO "trial_user_attributes" VALUES(137,23,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(138,23,'message','"Worker ''w1'' was not heard of for 30 s."');
INSERT INTO "trial_user_attributes" VALUES(139,24,'seed','1000000');
INSERT INTO "trial_user_attributes" VALUES(140,24,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(141,25,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(142,25,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(143,25,'outcome','"cancelled"');
INSERT INTO "trial_user_attributes" VALUES(144,25,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(145,25,'costs','{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(146,24,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(147,24,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(148,24,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(149,24,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(150,26,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(151,26,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(152,26,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(153,26,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(154,26,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(155,26,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(156,26,'parameters','330.0');
INSERT INTO "trial_user_attributes" VALUES(157,26,'flops','624.0');
INSERT INTO "trial_user_attributes" VALUES(158,27,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(159,27,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(160,27,'outcome','"infeasible"');
INSERT INTO "trial_user_attributes" VALUES(161,27,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(162,27,'message','"Never trained: 10 parameters too many."');
INSERT INTO "trial_user_attributes" VALUES(163,27,'parameters','350.0');
INSERT INTO "trial_user_attributes" VALUES(164,27,'flops','656.0');
INSERT INTO "trial_user_attributes" VALUES(165,28,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(166,28,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(167,28,'outcome','"infeasible"');
INSERT INTO "trial_user_attributes" VALUES(168,28,'depth','3');
INSERT INTO "trial_user_attributes" VALUES(169,28,'message','"Never trained: 30 parameters too many."');
INSERT INTO "trial_user_attributes" VALUES(170,28,'parameters','370.0');
INSERT INTO "trial_user_attributes" VALUES(171,28,'flops','688.0');
INSERT INTO "trial_user_attributes" VALUES(172,29,'seed','1000000');
INSERT INTO "trial_user_attributes" VALUES(173,29,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(174,29,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(175,29,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(176,29,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(177,29,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(178,29,'parameters','330.0');
INSERT INTO "trial_user_attributes" VALUES(179,29,'flops','624.0');
INSERT INTO "trial_user_attributes" VALUES(180,30,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(181,30,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(182,30,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(183,30,'depth','3');
INSERT INTO "trial_user_attributes" VALUES(184,30,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(185,30,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(186,31,'seed','1');
INSERT INTO "trial_user_attributes" VALUES(187,31,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(188,31,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(189,31,'depth','3');
INSERT INTO "trial_user_attributes" VALUES(190,31,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(191,31,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(192,32,'seed','2');
INSERT INTO "trial_user_attributes" VALUES(193,32,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(194,32,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(195,32,'depth','3');
INSERT INTO "trial_user_attributes" VALUES(196,32,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(197,32,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(198,33,'seed','3');
INSERT INTO "trial_user_attributes" VALUES(199,33,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(200,33,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(201,33,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(202,33,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(203,33,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(204,34,'seed','4');
INSERT INTO "trial_user_attributes" VALUES(205,34,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(206,34,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(207,34,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(208,34,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(209,34,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(210,35,'seed','5');
INSERT INTO "trial_user_attributes" VALUES(211,35,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(212,35,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(213,35,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(214,35,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(215,35,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(216,36,'seed','6');
INSERT INTO "trial_user_attributes" VALUES(217,36,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(218,36,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(219,36,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(220,36,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(221,36,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(222,37,'seed','7');
INSERT INTO "trial_user_attributes" VALUES(223,37,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(224,37,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(225,37,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(226,37,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(227,37,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(228,38,'seed','8');
INSERT INTO "trial_user_attributes" VALUES(229,38,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(230,38,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(231,38,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(232,38,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(233,38,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(234,39,'seed','9');
INSERT INTO "trial_user_attributes" VALUES(235,39,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(236,39,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(237,39,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(238,39,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(239,39,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(240,40,'seed','10');
INSERT INTO "trial_user_attributes" VALUES(241,40,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(242,41,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(243,41,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(244,41,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(245,41,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(246,41,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(247,41,'readouts','{"argmin": 1, "param": 1, "one_se": 1, "smoothed_one_se": 1}');
INSERT INTO "trial_user_attributes" VALUES(248,41,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(249,42,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(250,42,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(251,42,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(252,42,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(253,42,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(254,42,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(255,43,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(256,43,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(257,43,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(258,43,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(259,43,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(260,43,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(261,44,'seed','1');
INSERT INTO "trial_user_attributes" VALUES(262,44,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(263,44,'outcome','"diverged"');
INSERT INTO "trial_user_attributes" VALUES(264,44,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(265,44,'costs','{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(266,44,'message','"Zwei Gr\u00f6\u00dfen: \u03c0 \u2265 3, ''so'' \\ \ud83d\ude00"');
INSERT INTO "trial_user_attributes" VALUES(267,45,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(268,45,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(269,45,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(270,45,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(271,45,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(272,45,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(273,46,'seed','2');
INSERT INTO "trial_user_attributes" VALUES(274,46,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(275,47,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(276,47,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(277,47,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(278,47,'costs','{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(279,48,'seed','1');
INSERT INTO "trial_user_attributes" VALUES(280,48,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(281,48,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(282,48,'costs','{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(283,49,'seed','2');
INSERT INTO "trial_user_attributes" VALUES(284,49,'repetition','0');
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
INSERT INTO "trial_values" VALUES(4,4,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(5,5,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(6,6,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(7,7,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(8,8,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(9,9,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(10,10,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(11,11,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(12,12,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(13,13,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(14,14,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(15,15,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(16,16,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(17,17,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(18,18,0,-2.0,'FINITE');
INSERT INTO "trial_values" VALUES(19,24,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(20,26,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(21,26,1,624.0,'FINITE');
INSERT INTO "trial_values" VALUES(22,29,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(23,29,1,624.0,'FINITE');
INSERT INTO "trial_values" VALUES(24,30,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(25,31,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(26,32,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(27,33,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(28,34,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(29,35,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(30,36,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(31,37,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(32,38,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(33,39,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(34,41,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(35,42,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(36,43,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(37,45,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(38,47,0,0.0,'FINITE');
INSERT INTO "trial_values" VALUES(39,48,0,0.25,'FINITE');
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
INSERT INTO "trials" VALUES(1,0,1,'COMPLETE','2026-11-22 02:35:13.098569','2026-11-22 02:35:13.160991');
INSERT INTO "trials" VALUES(2,0,2,'COMPLETE','2026-11-22 02:35:13.191592','2026-11-22 02:35:13.248745');
INSERT INTO "trials" VALUES(3,0,3,'COMPLETE','2026-11-22 02:35:13.277263','2026-11-22 02:35:13.337645');
INSERT INTO "trials" VALUES(4,1,1,'COMPLETE','2026-11-22 02:35:13.364806','2026-11-22 02:35:13.404822');
INSERT INTO "trials" VALUES(5,1,2,'COMPLETE','2026-11-22 02:35:13.420679','2026-11-22 02:35:13.467155');
INSERT INTO "trials" VALUES(6,2,1,'COMPLETE','2026-11-22 02:35:13.479301','2026-11-22 02:35:13.529159');
INSERT INTO "trials" VALUES(7,2,2,'COMPLETE','2026-11-22 02:35:13.565633','2026-11-22 02:35:13.625953');
INSERT INTO "trials" VALUES(8,0,4,'COMPLETE','2026-11-22 02:35:13.692666','2026-11-22 02:35:13.728926');
INSERT INTO "trials" VALUES(9,1,4,'COMPLETE','2026-11-22 02:35:13.749073','2026-11-22 02:35:13.797597');
INSERT INTO "trials" VALUES(10,0,5,'COMPLETE','2026-11-22 02:35:13.890004','2026-11-22 02:35:14.024291');
INSERT INTO "trials" VALUES(11,1,5,'COMPLETE','2026-11-22 02:35:14.037721','2026-11-22 02:35:14.130132');
INSERT INTO "trials" VALUES(12,2,5,'COMPLETE','2026-11-22 02:35:14.145753','2026-11-22 02:35:14.231308');
INSERT INTO "trials" VALUES(13,3,5,'COMPLETE','2026-11-22 02:35:14.242669','2026-11-22 02:35:14.306914');
INSERT INTO "trials" VALUES(14,4,5,'COMPLETE','2026-11-22 02:35:14.324578','2026-11-22 02:35:14.395127');
INSERT INTO "trials" VALUES(15,5,5,'COMPLETE','2026-11-22 02:35:14.409510','2026-11-22 02:35:14.466540');
INSERT INTO "trials" VALUES(16,6,5,'COMPLETE','2026-11-22 02:35:14.480324','2026-11-22 02:35:14.534032');
INSERT INTO "trials" VALUES(17,7,5,'COMPLETE','2026-11-22 02:35:14.545878','2026-11-22 02:35:14.591281');
INSERT INTO "trials" VALUES(18,8,5,'PRUNED','2026-11-22 02:35:14.603041','2026-11-22 02:35:14.649115');
INSERT INTO "trials" VALUES(19,9,5,'FAIL','2026-11-22 02:35:14.669989','2026-11-22 02:35:14.703240');
INSERT INTO "trials" VALUES(20,10,5,'FAIL','2026-11-22 02:35:14.717239','2026-11-22 02:35:14.769520');
INSERT INTO "trials" VALUES(21,11,5,'FAIL','2026-11-22 02:35:14.783984','2026-11-22 02:35:14.909744');
INSERT INTO "trials" VALUES(22,12,5,'FAIL','2026-11-22 02:35:14.922367','2026-11-22 02:35:15.024506');
INSERT INTO "trials" VALUES(23,13,5,'FAIL','2026-11-22 02:35:15.037003','2026-11-22 02:35:15.118082');
INSERT INTO "trials" VALUES(24,0,6,'COMPLETE','2026-11-22 02:35:15.185295','2026-11-22 02:35:15.398871');
INSERT INTO "trials" VALUES(25,0,7,'FAIL','2026-11-22 02:35:15.201702','2026-11-22 02:35:15.266319');
INSERT INTO "trials" VALUES(26,0,9,'COMPLETE','2026-11-22 02:35:15.434403','2026-11-22 02:35:15.526161');
INSERT INTO "trials" VALUES(27,1,9,'PRUNED','2026-11-22 02:35:15.551784','2026-11-22 02:35:15.553068');
INSERT INTO "trials" VALUES(28,2,9,'PRUNED','2026-11-22 02:35:15.558442','2026-11-22 02:35:15.559503');
INSERT INTO "trials" VALUES(29,0,10,'COMPLETE','2026-11-22 02:35:15.647074','2026-11-22 02:35:15.664202');
INSERT INTO "trials" VALUES(30,0,11,'COMPLETE','2026-11-22 02:35:21.796085','2026-11-22 02:35:21.903757');
INSERT INTO "trials" VALUES(31,1,11,'COMPLETE','2026-11-22 02:35:22.020665','2026-11-22 02:35:22.082558');
INSERT INTO "trials" VALUES(32,2,11,'COMPLETE','2026-11-22 02:35:22.140854','2026-11-22 02:35:22.253589');
INSERT INTO "trials" VALUES(33,3,11,'COMPLETE','2026-11-22 02:35:22.355002','2026-11-22 02:35:22.429430');
INSERT INTO "trials" VALUES(34,4,11,'COMPLETE','2026-11-22 02:35:22.504325','2026-11-22 02:35:22.575515');
INSERT INTO "trials" VALUES(35,5,11,'COMPLETE','2026-11-22 02:35:22.630114','2026-11-22 02:35:22.727024');
INSERT INTO "trials" VALUES(36,6,11,'COMPLETE','2026-11-22 02:35:22.821551','2026-11-22 02:35:22.942595');
INSERT INTO "trials" VALUES(37,7,11,'COMPLETE','2026-11-22 02:35:23.049618','2026-11-22 02:35:23.174198');
INSERT INTO "trials" VALUES(38,8,11,'COMPLETE','2026-11-22 02:35:23.215911','2026-11-22 02:35:23.248408');
INSERT INTO "trials" VALUES(39,9,11,'COMPLETE','2026-11-22 02:35:23.268247','2026-11-22 02:35:23.289486');
INSERT INTO "trials" VALUES(40,10,11,'RUNNING','2026-11-22 02:35:23.310213',NULL);
INSERT INTO "trials" VALUES(41,0,13,'COMPLETE','2026-11-22 02:35:23.370252','2026-11-22 02:35:23.478812');
INSERT INTO "trials" VALUES(42,0,14,'COMPLETE','2026-11-22 02:35:23.553874','2026-11-22 02:35:23.682355');
INSERT INTO "trials" VALUES(43,0,15,'COMPLETE','2026-11-22 02:35:23.696023','2026-11-22 02:35:23.878502');
INSERT INTO "trials" VALUES(44,1,15,'FAIL','2026-11-22 02:35:23.931797','2026-11-22 02:35:24.102253');
INSERT INTO "trials" VALUES(45,1,14,'COMPLETE','2026-11-22 02:35:24.133520','2026-11-22 02:35:24.257502');
INSERT INTO "trials" VALUES(46,2,15,'RUNNING','2026-11-22 02:35:24.345224',NULL);
INSERT INTO "trials" VALUES(47,0,17,'COMPLETE','2026-11-22 02:35:24.429361','2026-11-22 02:35:24.450500');
INSERT INTO "trials" VALUES(48,1,17,'COMPLETE','2026-11-22 02:35:24.481288','2026-11-22 02:35:24.506279');
INSERT INTO "trials" VALUES(49,2,17,'RUNNING','2026-11-22 02:35:24.539509',NULL);
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
