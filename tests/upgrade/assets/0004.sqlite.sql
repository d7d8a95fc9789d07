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
INSERT INTO "fathom_alembic_version" VALUES('0004');
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
INSERT INTO "fathom_artifacts" VALUES(41,'model.safetensors',1,7,'9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c','41-20f0abee0cae6bbe');
CREATE TABLE fathom_enqueued (
	study_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	request_key VARCHAR(200) NOT NULL, 
	params TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_fathom_enqueued PRIMARY KEY (study_id, position), 
	CONSTRAINT fk_fathom_enqueued_study_id FOREIGN KEY(study_id) REFERENCES fathom_studies (study_id)
);
INSERT INTO "fathom_enqueued" VALUES(15,0,'374dc2765b372e4c5aee87c37cfea808','{"depth": 2, "lr": 0.05}','2026-11-22 02:34:19.847565');
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
INSERT INTO "fathom_events" VALUES('a2f4c652ef',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:34:06.992941','{"name": "whole"}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',2,'trial.leased',1,1,'2026-11-22 02:34:07.093796','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',3,'trial.measured',1,1,'2026-11-22 02:34:07.120901','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',4,'trial.measured',1,1,'2026-11-22 02:34:07.134916','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',5,'trial.ended',1,1,'2026-11-22 02:34:07.141720','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',6,'trial.leased',2,2,'2026-11-22 02:34:07.164410','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',7,'trial.measured',2,2,'2026-11-22 02:34:07.173135','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',8,'trial.measured',2,2,'2026-11-22 02:34:07.185287','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',9,'trial.ended',2,2,'2026-11-22 02:34:07.192837','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',10,'trial.leased',3,3,'2026-11-22 02:34:07.204642','{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',11,'trial.grow',3,3,'2026-11-22 02:34:07.211562','{"signals": 1}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',12,'trial.measured',3,3,'2026-11-22 02:34:07.217978','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',13,'trial.measured',3,3,'2026-11-22 02:34:07.223163','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',14,'trial.ended',3,3,'2026-11-22 02:34:07.228053','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',15,'study.complete',3,NULL,'2026-11-22 02:34:07.233091','{"label": "learned/growth"}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',16,'trial.leased',1,4,'2026-11-22 02:34:07.246012','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',17,'trial.measured',1,4,'2026-11-22 02:34:07.259188','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',18,'trial.measured',1,4,'2026-11-22 02:34:07.264999','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',19,'trial.ended',1,4,'2026-11-22 02:34:07.270959','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',20,'trial.leased',2,5,'2026-11-22 02:34:07.283574','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',21,'trial.measured',2,5,'2026-11-22 02:34:07.292272','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',22,'trial.measured',2,5,'2026-11-22 02:34:07.305128','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',23,'trial.ended',2,5,'2026-11-22 02:34:07.311096','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',24,'trial.leased',1,6,'2026-11-22 02:34:07.323137','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',25,'trial.measured',1,6,'2026-11-22 02:34:07.336022','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',26,'trial.measured',1,6,'2026-11-22 02:34:07.341351','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',27,'trial.ended',1,6,'2026-11-22 02:34:07.348897','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',28,'study.complete',1,NULL,'2026-11-22 02:34:07.353013','{"label": "searched/grid"}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',29,'trial.leased',2,7,'2026-11-22 02:34:07.365758','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',30,'trial.measured',2,7,'2026-11-22 02:34:07.372597','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',31,'trial.measured',2,7,'2026-11-22 02:34:07.385001','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',32,'trial.ended',2,7,'2026-11-22 02:34:07.393725','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',33,'study.complete',2,NULL,'2026-11-22 02:34:07.399025','{"label": "searched/random"}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',34,'confirmation.planned',4,NULL,'2026-11-22 02:34:07.416884','{"runs": 2, "depths": [1]}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',35,'trial.leased',4,8,'2026-11-22 02:34:07.439426','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.01}}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',36,'trial.measured',4,8,'2026-11-22 02:34:07.446349','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',37,'trial.measured',4,8,'2026-11-22 02:34:07.451539','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',38,'trial.ended',4,8,'2026-11-22 02:34:07.456062','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',39,'trial.leased',4,9,'2026-11-22 02:34:07.465052','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',40,'trial.measured',4,9,'2026-11-22 02:34:07.471550','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',41,'trial.measured',4,9,'2026-11-22 02:34:07.476523','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',42,'trial.ended',4,9,'2026-11-22 02:34:07.480995','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',43,'study.complete',4,NULL,'2026-11-22 02:34:07.484615','{"label": "confirm"}');
INSERT INTO "fathom_events" VALUES('a2f4c652ef',44,'experiment.complete',NULL,NULL,'2026-11-22 02:34:07.485187','{}');
INSERT INTO "fathom_events" VALUES('01575eb11d',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:34:07.575992','{"name": "ends"}');
INSERT INTO "fathom_events" VALUES('01575eb11d',2,'trial.leased',5,10,'2026-11-22 02:34:07.647154','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',3,'trial.measured',5,10,'2026-11-22 02:34:07.673571','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',4,'trial.measured',5,10,'2026-11-22 02:34:07.717523','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',5,'trial.queued',5,10,'2026-11-22 02:34:07.727867','{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO "fathom_events" VALUES('01575eb11d',6,'trial.leased',5,10,'2026-11-22 02:34:07.748188','{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',7,'trial.measured',5,10,'2026-11-22 02:34:07.754408','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',8,'trial.measured',5,10,'2026-11-22 02:34:07.760846','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',9,'trial.ended',5,10,'2026-11-22 02:34:07.778592','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('01575eb11d',10,'trial.leased',5,11,'2026-11-22 02:34:07.808199','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',11,'trial.measured',5,11,'2026-11-22 02:34:07.839693','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',12,'trial.measured',5,11,'2026-11-22 02:34:07.866500','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',13,'trial.measured',5,11,'2026-11-22 02:34:07.898019','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',14,'trial.measured',5,11,'2026-11-22 02:34:07.939622','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',15,'trial.ended',5,11,'2026-11-22 02:34:07.980025','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('01575eb11d',16,'trial.leased',5,12,'2026-11-22 02:34:08.035003','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',17,'trial.measured',5,12,'2026-11-22 02:34:08.065070','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',18,'trial.measured',5,12,'2026-11-22 02:34:08.079988','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',19,'trial.measured',5,12,'2026-11-22 02:34:08.114296','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',20,'trial.measured',5,12,'2026-11-22 02:34:08.139116','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',21,'trial.ended',5,12,'2026-11-22 02:34:08.171556','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('01575eb11d',22,'trial.leased',5,13,'2026-11-22 02:34:08.221122','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.011862982112252262}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',23,'trial.measured',5,13,'2026-11-22 02:34:08.246771','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',24,'trial.measured',5,13,'2026-11-22 02:34:08.287264','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',25,'trial.measured',5,13,'2026-11-22 02:34:08.327986','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',26,'trial.measured',5,13,'2026-11-22 02:34:08.360833','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',27,'trial.ended',5,13,'2026-11-22 02:34:08.381632','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('01575eb11d',28,'trial.leased',5,14,'2026-11-22 02:34:08.420234','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.003873570353465848}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',29,'trial.measured',5,14,'2026-11-22 02:34:08.449565','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',30,'trial.measured',5,14,'2026-11-22 02:34:08.470650','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',31,'trial.measured',5,14,'2026-11-22 02:34:08.491574','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',32,'trial.measured',5,14,'2026-11-22 02:34:08.542983','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',33,'trial.ended',5,14,'2026-11-22 02:34:08.574888','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('01575eb11d',34,'trial.leased',5,15,'2026-11-22 02:34:08.634802','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.040222161233809645}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',35,'trial.measured',5,15,'2026-11-22 02:34:08.670975','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',36,'trial.measured',5,15,'2026-11-22 02:34:08.721902','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',37,'trial.measured',5,15,'2026-11-22 02:34:08.760710','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',38,'trial.measured',5,15,'2026-11-22 02:34:08.800393','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',39,'trial.ended',5,15,'2026-11-22 02:34:08.845462','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('01575eb11d',40,'trial.leased',5,16,'2026-11-22 02:34:08.886943','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.0002028344960068208}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',41,'trial.measured',5,16,'2026-11-22 02:34:08.918936','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',42,'trial.measured',5,16,'2026-11-22 02:34:08.954569','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',43,'trial.measured',5,16,'2026-11-22 02:34:08.996023','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',44,'trial.measured',5,16,'2026-11-22 02:34:09.014027','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',45,'trial.ended',5,16,'2026-11-22 02:34:09.052702','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('01575eb11d',46,'trial.leased',5,17,'2026-11-22 02:34:09.097085','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0044596368292522896}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',47,'trial.measured',5,17,'2026-11-22 02:34:09.126080','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',48,'trial.measured',5,17,'2026-11-22 02:34:09.159119','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',49,'trial.measured',5,17,'2026-11-22 02:34:09.205441','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',50,'trial.measured',5,17,'2026-11-22 02:34:09.239142','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',51,'trial.ended',5,17,'2026-11-22 02:34:09.265461','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('01575eb11d',52,'trial.leased',5,18,'2026-11-22 02:34:09.319889','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00048761194940791333}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',53,'trial.measured',5,18,'2026-11-22 02:34:09.367922','{"step": 1, "validation": -1.0, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',54,'trial.measured',5,18,'2026-11-22 02:34:09.393232','{"step": 2, "validation": -2.0, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',55,'trial.ended',5,18,'2026-11-22 02:34:09.402339','{"state": "pruned", "outcome": "pruned", "depth": 2, "value": -2.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',56,'trial.leased',5,19,'2026-11-22 02:34:09.417255','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.018486247764344876}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',57,'trial.measured',5,19,'2026-11-22 02:34:09.423570','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',58,'trial.measured',5,19,'2026-11-22 02:34:09.430488','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',59,'trial.measured',5,19,'2026-11-22 02:34:09.437581','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',60,'trial.ended',5,19,'2026-11-22 02:34:09.445109','{"state": "fail", "outcome": "out_of_memory", "depth": 1, "value": null}');
INSERT INTO "fathom_events" VALUES('01575eb11d',61,'trial.leased',5,20,'2026-11-22 02:34:09.466485','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0009766117525402216}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',62,'trial.measured',5,20,'2026-11-22 02:34:09.476444','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',63,'trial.measured',5,20,'2026-11-22 02:34:09.484680','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',64,'trial.measured',5,20,'2026-11-22 02:34:09.493550','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',65,'trial.ended',5,20,'2026-11-22 02:34:09.501901','{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO "fathom_events" VALUES('01575eb11d',66,'trial.leased',5,21,'2026-11-22 02:34:09.526587','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',67,'trial.measured',5,21,'2026-11-22 02:34:09.542284','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',68,'trial.measured',5,21,'2026-11-22 02:34:09.558942','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',69,'trial.measured',5,21,'2026-11-22 02:34:09.567206','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',70,'trial.queued',5,21,'2026-11-22 02:34:09.577330','{"attempt": 1, "outcome": "error", "message": "It was error."}');
INSERT INTO "fathom_events" VALUES('01575eb11d',71,'trial.leased',5,21,'2026-11-22 02:34:09.605191','{"attempt": 2, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',72,'trial.measured',5,21,'2026-11-22 02:34:09.635432','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',73,'trial.measured',5,21,'2026-11-22 02:34:09.663317','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',74,'trial.measured',5,21,'2026-11-22 02:34:09.693186','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',75,'trial.queued',5,21,'2026-11-22 02:34:09.718459','{"attempt": 2, "outcome": "error", "message": "It was error."}');
INSERT INTO "fathom_events" VALUES('01575eb11d',76,'trial.leased',5,21,'2026-11-22 02:34:09.756710','{"attempt": 3, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',77,'trial.measured',5,21,'2026-11-22 02:34:09.763578','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',78,'trial.measured',5,21,'2026-11-22 02:34:09.770794','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',79,'trial.measured',5,21,'2026-11-22 02:34:09.779417','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',80,'trial.ended',5,21,'2026-11-22 02:34:09.789205','{"state": "fail", "outcome": "error", "depth": 3, "value": null}');
INSERT INTO "fathom_events" VALUES('01575eb11d',81,'trial.leased',5,22,'2026-11-22 02:34:09.806540','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',82,'trial.measured',5,22,'2026-11-22 02:34:09.818817','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',83,'trial.measured',5,22,'2026-11-22 02:34:09.833817','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',84,'trial.measured',5,22,'2026-11-22 02:34:09.842976','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',85,'trial.queued',5,22,'2026-11-22 02:34:09.852249','{"attempt": 1, "outcome": "refused", "message": "It was refused."}');
INSERT INTO "fathom_events" VALUES('01575eb11d',86,'trial.leased',5,22,'2026-11-22 02:34:09.864786','{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',87,'trial.measured',5,22,'2026-11-22 02:34:09.876599','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',88,'trial.measured',5,22,'2026-11-22 02:34:09.891417','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',89,'trial.measured',5,22,'2026-11-22 02:34:09.907379','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',90,'trial.queued',5,22,'2026-11-22 02:34:09.928137','{"attempt": 2, "outcome": "refused", "message": "It was refused."}');
INSERT INTO "fathom_events" VALUES('01575eb11d',91,'trial.leased',5,22,'2026-11-22 02:34:09.958043','{"attempt": 3, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',92,'trial.measured',5,22,'2026-11-22 02:34:09.980749','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',93,'trial.measured',5,22,'2026-11-22 02:34:10.000353','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',94,'trial.measured',5,22,'2026-11-22 02:34:10.019653','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',95,'trial.ended',5,22,'2026-11-22 02:34:10.038919','{"state": "fail", "outcome": "refused", "depth": 2, "value": null}');
INSERT INTO "fathom_events" VALUES('01575eb11d',96,'trial.leased',5,23,'2026-11-22 02:34:10.063229','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',97,'trial.measured',5,23,'2026-11-22 02:34:10.077475','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',98,'trial.measured',5,23,'2026-11-22 02:34:10.097428','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',99,'trial.queued',5,23,'2026-11-22 02:34:10.122414','{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO "fathom_events" VALUES('01575eb11d',100,'trial.leased',5,23,'2026-11-22 02:34:10.149757','{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',101,'trial.measured',5,23,'2026-11-22 02:34:10.175022','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',102,'trial.measured',5,23,'2026-11-22 02:34:10.194701','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',103,'trial.queued',5,23,'2026-11-22 02:34:10.211641','{"attempt": 2, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO "fathom_events" VALUES('01575eb11d',104,'trial.leased',5,23,'2026-11-22 02:34:10.236963','{"attempt": 3, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',105,'trial.measured',5,23,'2026-11-22 02:34:10.259029','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',106,'trial.measured',5,23,'2026-11-22 02:34:10.284842','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',107,'trial.ended',5,23,'2026-11-22 02:34:10.315601','{"state": "fail", "outcome": "lost", "depth": 1, "value": null}');
INSERT INTO "fathom_events" VALUES('01575eb11d',108,'study.stopped',5,NULL,'2026-11-22 02:34:10.353915','{"label": "searched/random", "because": "the budget of 14 trials is handed out"}');
INSERT INTO "fathom_events" VALUES('01575eb11d',109,'study.complete',5,NULL,'2026-11-22 02:34:10.377566','{"label": "searched/random"}');
INSERT INTO "fathom_events" VALUES('01575eb11d',110,'confirmation.planned',6,NULL,'2026-11-22 02:34:10.399386','{"runs": 1, "depths": [1]}');
INSERT INTO "fathom_events" VALUES('adb15deb6c',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:34:10.421041','{"name": "dropped"}');
INSERT INTO "fathom_events" VALUES('01575eb11d',111,'trial.leased',6,24,'2026-11-22 02:34:10.463748','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('adb15deb6c',2,'trial.leased',7,25,'2026-11-22 02:34:10.511756','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',112,'trial.queued',6,24,'2026-11-22 02:34:10.542689','{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO "fathom_events" VALUES('adb15deb6c',3,'experiment.cancelled',NULL,NULL,'2026-11-22 02:34:10.572385','{}');
INSERT INTO "fathom_events" VALUES('adb15deb6c',4,'trial.measured',7,25,'2026-11-22 02:34:10.613354','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('adb15deb6c',5,'trial.ended',7,25,'2026-11-22 02:34:10.641595','{"state": "fail", "outcome": "cancelled", "depth": 2, "value": null}');
INSERT INTO "fathom_events" VALUES('bc31fd685d',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:34:10.688502','{"name": "bounded"}');
INSERT INTO "fathom_events" VALUES('01575eb11d',113,'trial.leased',6,24,'2026-11-22 02:34:10.698263','{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('01575eb11d',114,'trial.measured',6,24,'2026-11-22 02:34:10.704188','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',115,'trial.measured',6,24,'2026-11-22 02:34:10.708759','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('01575eb11d',116,'trial.ended',6,24,'2026-11-22 02:34:10.713094','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('01575eb11d',117,'study.complete',6,NULL,'2026-11-22 02:34:10.716438','{"label": "confirm"}');
INSERT INTO "fathom_events" VALUES('01575eb11d',118,'experiment.complete',NULL,NULL,'2026-11-22 02:34:10.717044','{}');
INSERT INTO "fathom_events" VALUES('bc31fd685d',2,'trial.leased',9,26,'2026-11-22 02:34:10.779284','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('bc31fd685d',3,'trial.measured',9,26,'2026-11-22 02:34:10.826575','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('bc31fd685d',4,'trial.measured',9,26,'2026-11-22 02:34:10.835192','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('bc31fd685d',5,'trial.ended',9,26,'2026-11-22 02:34:10.843705','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('bc31fd685d',6,'trial.ended',9,27,'2026-11-22 02:34:10.856181','{"state": "pruned", "outcome": "infeasible", "depth": 2, "value": null}');
INSERT INTO "fathom_events" VALUES('bc31fd685d',7,'trial.ended',9,28,'2026-11-22 02:34:10.861992','{"state": "pruned", "outcome": "infeasible", "depth": 3, "value": null}');
INSERT INTO "fathom_events" VALUES('bc31fd685d',8,'study.complete',9,NULL,'2026-11-22 02:34:10.871066','{"label": "searched/grid"}');
INSERT INTO "fathom_events" VALUES('bc31fd685d',9,'confirmation.planned',10,NULL,'2026-11-22 02:34:10.876718','{"runs": 1, "depths": [1]}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:34:10.896745','{"name": "learning"}');
INSERT INTO "fathom_events" VALUES('bc31fd685d',10,'trial.leased',10,29,'2026-11-22 02:34:10.919875','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.01}}');
INSERT INTO "fathom_events" VALUES('bc31fd685d',11,'trial.measured',10,29,'2026-11-22 02:34:10.943506','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('bc31fd685d',12,'trial.measured',10,29,'2026-11-22 02:34:10.957710','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('bc31fd685d',13,'trial.ended',10,29,'2026-11-22 02:34:10.982129','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('bc31fd685d',14,'study.complete',10,NULL,'2026-11-22 02:34:10.994767','{"label": "confirm"}');
INSERT INTO "fathom_events" VALUES('bc31fd685d',15,'experiment.complete',NULL,NULL,'2026-11-22 02:34:11.000285','{}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',2,'trial.leased',11,30,'2026-11-22 02:34:18.278301','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',3,'trial.measured',11,30,'2026-11-22 02:34:18.318534','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',4,'trial.measured',11,30,'2026-11-22 02:34:18.324381','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',5,'trial.ended',11,30,'2026-11-22 02:34:18.329024','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',6,'trial.leased',11,31,'2026-11-22 02:34:18.395921','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',7,'trial.measured',11,31,'2026-11-22 02:34:18.427100','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',8,'trial.measured',11,31,'2026-11-22 02:34:18.464110','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',9,'trial.ended',11,31,'2026-11-22 02:34:18.498799','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',10,'trial.leased',11,32,'2026-11-22 02:34:18.611151','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',11,'trial.measured',11,32,'2026-11-22 02:34:18.653834','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',12,'trial.measured',11,32,'2026-11-22 02:34:18.690608','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',13,'trial.ended',11,32,'2026-11-22 02:34:18.718755','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',14,'trial.leased',11,33,'2026-11-22 02:34:18.841060','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',15,'trial.measured',11,33,'2026-11-22 02:34:18.876341','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',16,'trial.measured',11,33,'2026-11-22 02:34:18.929430','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',17,'trial.ended',11,33,'2026-11-22 02:34:18.965465','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',18,'trial.leased',11,34,'2026-11-22 02:34:19.062860','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',19,'trial.measured',11,34,'2026-11-22 02:34:19.087632','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',20,'trial.measured',11,34,'2026-11-22 02:34:19.115644','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',21,'trial.ended',11,34,'2026-11-22 02:34:19.141872','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',22,'trial.leased',11,35,'2026-11-22 02:34:19.262672','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',23,'trial.measured',11,35,'2026-11-22 02:34:19.294346','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',24,'trial.measured',11,35,'2026-11-22 02:34:19.322280','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',25,'trial.ended',11,35,'2026-11-22 02:34:19.354443','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',26,'trial.leased',11,36,'2026-11-22 02:34:19.439119','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',27,'trial.measured',11,36,'2026-11-22 02:34:19.473859','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',28,'trial.measured',11,36,'2026-11-22 02:34:19.479643','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',29,'trial.ended',11,36,'2026-11-22 02:34:19.484312','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',30,'trial.leased',11,37,'2026-11-22 02:34:19.516928','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',31,'trial.measured',11,37,'2026-11-22 02:34:19.551022','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',32,'trial.measured',11,37,'2026-11-22 02:34:19.556938','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',33,'trial.ended',11,37,'2026-11-22 02:34:19.561782','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',34,'trial.leased',11,38,'2026-11-22 02:34:19.600300','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',35,'trial.measured',11,38,'2026-11-22 02:34:19.634119','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',36,'trial.measured',11,38,'2026-11-22 02:34:19.641536','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',37,'trial.ended',11,38,'2026-11-22 02:34:19.646689','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',38,'trial.leased',11,39,'2026-11-22 02:34:19.679516','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',39,'trial.measured',11,39,'2026-11-22 02:34:19.714200','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',40,'trial.measured',11,39,'2026-11-22 02:34:19.719618','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',41,'trial.ended',11,39,'2026-11-22 02:34:19.724061','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',42,'trial.leased',11,40,'2026-11-22 02:34:19.763209','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',43,'trial.queued',11,40,'2026-11-22 02:34:19.797593','{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO "fathom_events" VALUES('38c344b9a2',44,'experiment.paused',NULL,NULL,'2026-11-22 02:34:19.803029','{}');
INSERT INTO "fathom_events" VALUES('a99f909b51',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:34:19.813651','{"name": "kept"}');
INSERT INTO "fathom_events" VALUES('a99f909b51',2,'trial.leased',13,41,'2026-11-22 02:34:19.887320','{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO "fathom_events" VALUES('a99f909b51',3,'trial.measured',13,41,'2026-11-22 02:34:19.928352','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('a99f909b51',4,'trial.measured',13,41,'2026-11-22 02:34:19.939469','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('a99f909b51',5,'trial.ended',13,41,'2026-11-22 02:34:19.955355','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('a99f909b51',6,'study.complete',13,NULL,'2026-11-22 02:34:19.959616','{"label": "learned/udn"}');
INSERT INTO "fathom_events" VALUES('a99f909b51',7,'trial.leased',14,42,'2026-11-22 02:34:19.971828','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('a99f909b51',8,'trial.measured',14,42,'2026-11-22 02:34:19.991177','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('a99f909b51',9,'trial.measured',14,42,'2026-11-22 02:34:20.011539','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('a99f909b51',10,'trial.ended',14,42,'2026-11-22 02:34:20.020655','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('a99f909b51',11,'trial.leased',15,43,'2026-11-22 02:34:20.059431','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.05}}');
INSERT INTO "fathom_events" VALUES('a99f909b51',12,'trial.measured',15,43,'2026-11-22 02:34:20.165354','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('a99f909b51',13,'trial.measured',15,43,'2026-11-22 02:34:20.227963','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('a99f909b51',14,'trial.queued',15,43,'2026-11-22 02:34:20.239980','{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO "fathom_events" VALUES('a99f909b51',15,'trial.leased',15,43,'2026-11-22 02:34:20.247393','{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.05}}');
INSERT INTO "fathom_events" VALUES('a99f909b51',16,'trial.measured',15,43,'2026-11-22 02:34:20.254557','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('a99f909b51',17,'trial.measured',15,43,'2026-11-22 02:34:20.261837','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('a99f909b51',18,'trial.ended',15,43,'2026-11-22 02:34:20.268600','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('a99f909b51',19,'trial.leased',15,44,'2026-11-22 02:34:20.282647','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('a99f909b51',20,'trial.measured',15,44,'2026-11-22 02:34:20.317969','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('a99f909b51',21,'trial.measured',15,44,'2026-11-22 02:34:20.376407','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('a99f909b51',22,'trial.ended',15,44,'2026-11-22 02:34:20.439451','{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO "fathom_events" VALUES('a99f909b51',23,'trial.leased',14,45,'2026-11-22 02:34:20.478314','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('a99f909b51',24,'trial.measured',14,45,'2026-11-22 02:34:20.547001','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('a99f909b51',25,'trial.measured',14,45,'2026-11-22 02:34:20.586249','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('a99f909b51',26,'trial.ended',14,45,'2026-11-22 02:34:20.604950','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('a99f909b51',27,'trial.leased',15,46,'2026-11-22 02:34:20.626109','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO "fathom_events" VALUES('a99f909b51',28,'trial.measured',15,46,'2026-11-22 02:34:20.649655','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('a99f909b51',29,'trial.measured',15,46,'2026-11-22 02:34:20.695208','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
CREATE TABLE fathom_experiments (
	id VARCHAR(40) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	spec TEXT NOT NULL, 
	idempotency_key VARCHAR(200), 
	created_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	recommendation TEXT, 
	events INTEGER NOT NULL, 
	CONSTRAINT pk_fathom_experiments PRIMARY KEY (id), 
	CONSTRAINT uq_fathom_experiments_idempotency_key UNIQUE (idempotency_key)
);
INSERT INTO "fathom_experiments" VALUES('a2f4c652ef','whole','complete','{"name":"whole","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"searched":"grid"},{"name":null,"fixed":{},"pruner":{"kind":"successive_halving","min_resource":null,"bootstrap_count":0,"reduction_factor":4,"min_early_stopping_rate":0},"executions_per_trial":1,"trials":3,"enqueue":[],"searched":"random"},{"name":null,"fixed":{"lr":0.01},"readout":"param","runs":1,"new_block":null,"initial_depth":null,"learned":"growth","criterion":"metric","patience":1,"min_improvement":0.005,"give_up":null}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of whole','2026-11-22 02:34:06.992941','2026-11-22 02:34:07.485187','Use depth 1 (lr 0.0001565): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/random found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1).',44);
INSERT INTO "fathom_experiments" VALUES('01575eb11d','ends','complete','{"name":"ends","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":4,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":{"kind":"median","warmup_steps":null,"interval_steps":1,"startup_trials":null,"min_trials":1},"executions_per_trial":1,"trials":20,"enqueue":[],"searched":"random"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":14,"flops":null,"gpu_seconds":null}}','of ends','2026-11-22 02:34:07.575992','2026-11-22 02:34:10.717044','Use depth 1 (lr 0.0001565): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/random found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1 and searched/random stopped early).',118);
INSERT INTO "fathom_experiments" VALUES('adb15deb6c','dropped','cancelled','{"name":"dropped","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":{"kind":"none"},"executions_per_trial":1,"trials":14,"enqueue":[],"searched":"random"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of dropped','2026-11-22 02:34:10.421041','2026-11-22 02:34:10.572385',NULL,5);
INSERT INTO "fathom_experiments" VALUES('bc31fd685d','bounded','complete','{"name":"bounded","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"searched":"grid"}],"objectives":["metric",{"parameters":{"max":340.0}},{"flops":{"max":null}}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of bounded','2026-11-22 02:34:10.688502','2026-11-22 02:34:11.000285','Use depth 1 (lr 0.01): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/grid found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1).',15);
INSERT INTO "fathom_experiments" VALUES('38c344b9a2','learning','paused','{"name":"learning","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"trials":14,"enqueue":[],"searched":"controller","emits":"depth","reward":"metric","algorithm":"reinforce","batch":1,"learning_rate":0.02,"entropy":0.02,"baseline_decay":0.8,"units":1,"clip":0.2,"epochs":4,"failed":"worst","pruned":"value"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of learning','2026-11-22 02:34:10.896745',NULL,NULL,44);
INSERT INTO "fathom_experiments" VALUES('a99f909b51','kept','running','{"name":"kept","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"readout":"knee","runs":1,"learned":"udn","posterior":"poisson","initial_rate":1.0,"prior_rate":0.5,"quantile":0.95},{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"searched":"grid"},{"name":null,"fixed":{},"pruner":{"kind":"median","warmup_steps":null,"interval_steps":1,"startup_trials":null,"min_trials":1},"executions_per_trial":1,"trials":4,"enqueue":[],"searched":"random"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of kept','2026-11-22 02:34:19.813651',NULL,NULL,29);
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
INSERT INTO "fathom_leases" VALUES('b4d4a9580f9d076e1d945e58',1,1,'w1','2e18c26a34f78d208338f9ce6b62f32d','ask-000001',0,'2026-11-22 02:34:07.093796','2026-11-22 02:34:37.133836','2026-11-22 02:34:07.141287','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('dc45d0fb6c01746017246775',2,1,'w1','a20c18c37bdfd1f98182688af0cdefa3','ask-000002',0,'2026-11-22 02:34:07.164410','2026-11-22 02:34:37.184285','2026-11-22 02:34:07.192559','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('9b4c58358d5588140a78f713',3,1,'w1','92f0265dcaa7e0cf99635698c4d82eb2','ask-000003',0,'2026-11-22 02:34:07.204642','2026-11-22 02:34:37.222348','2026-11-22 02:34:07.227855','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('326cfe0abc6695809239bd87',4,1,'w1','cd1eb0a28dbd9483cccd995f187d9fe9','ask-000004',0,'2026-11-22 02:34:07.246012','2026-11-22 02:34:37.263990','2026-11-22 02:34:07.270762','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('3b0e831152862b7e69f56123',5,1,'w1','6f0ca59ce6dffbc75bfe7252c65f7414','ask-000005',0,'2026-11-22 02:34:07.283574','2026-11-22 02:34:37.304099','2026-11-22 02:34:07.310896','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('e01e880b1be1ad9720004bb5',6,1,'w1','d2a46c7c14e9530b740af020f429fa97','ask-000006',0,'2026-11-22 02:34:07.323137','2026-11-22 02:34:37.340403','2026-11-22 02:34:07.348666','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('f9d013920e1f038e57c44f44',7,1,'w1','d39b8dcd4b7b1410701294e4ed356f9d','ask-000007',0,'2026-11-22 02:34:07.365758','2026-11-22 02:34:37.382642','2026-11-22 02:34:07.393531','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('62aab59ce261c25782483d02',8,1,'w1','af0808be9ef7706b736a7338e7c1b22c','ask-000008',0,'2026-11-22 02:34:07.439426','2026-11-22 02:34:37.450737','2026-11-22 02:34:07.455871','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('ba34339a713c8445c5e66845',9,1,'w1','c1757e7a5ee9a45f8396851cca2010e0','ask-000009',0,'2026-11-22 02:34:07.465052','2026-11-22 02:34:37.475630','2026-11-22 02:34:07.480805','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('2e108e55957a1c99b129938a',10,1,'w1','d7b19e161cf35b2fe8bc2167980d0608','ask-000011',0,'2026-11-22 02:34:07.647154','2000-01-01 00:00:00.000000','2026-11-22 02:34:07.727867','lost','Worker ''w1'' was not heard of for 30 s.','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',1);
INSERT INTO "fathom_leases" VALUES('3662539190744193758d4050',10,2,'w1','8c23885e09bba707cc24217a48bafdac','ask-000012',0,'2026-11-22 02:34:07.748188','2026-11-22 02:34:37.759936','2026-11-22 02:34:07.778293','cancelled','An earlier attempt finished.',NULL,0);
INSERT INTO "fathom_leases" VALUES('2c8dfe2e574d135203d931b6',11,1,'w1','4a2d559032862da3914d6f739a77c024','ask-000013',0,'2026-11-22 02:34:07.808199','2026-11-22 02:34:37.938304','2026-11-22 02:34:07.979800','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('cb9fec599b83874410d84753',12,1,'w1','a35fb6f84410c9d34955a5bf4efeb378','ask-000014',0,'2026-11-22 02:34:08.035003','2026-11-22 02:34:38.138144','2026-11-22 02:34:08.171219','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('d28e609c81413f25c048efd2',13,1,'w1','c9e73671c041317e9287c72a3cefbac2','ask-000015',0,'2026-11-22 02:34:08.221122','2026-11-22 02:34:38.356258','2026-11-22 02:34:08.381419','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('0eb42121064632d376432ae7',14,1,'w1','32e6f3194c7507cf2e09518107933324','ask-000016',0,'2026-11-22 02:34:08.420234','2026-11-22 02:34:38.541851','2026-11-22 02:34:08.574672','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('9a7356efccacf5574afaa387',15,1,'w1','57ed09cec20eef0ce52a568db9a97f4e','ask-000017',0,'2026-11-22 02:34:08.634802','2026-11-22 02:34:38.798507','2026-11-22 02:34:08.845229','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('69aec707f94e5668f23cd460',16,1,'w1','085fe23b984e20ffeb2f9b8c76251522','ask-000018',0,'2026-11-22 02:34:08.886943','2026-11-22 02:34:39.013070','2026-11-22 02:34:09.052388','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('72a33f690ee55359c4339adb',17,1,'w1','17c0679e2913d09a28395d41d8ae3ca3','ask-000019',0,'2026-11-22 02:34:09.097085','2026-11-22 02:34:39.231670','2026-11-22 02:34:09.265235','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('2e12ee31d72bcb03220ba0d2',18,1,'w1','f097a088cae9203d87f2a9721a98ca65','ask-000020',0,'2026-11-22 02:34:09.319889','2026-11-22 02:34:39.392178','2026-11-22 02:34:09.401553','pruned','It was pruned.','{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('59a1ab1aad2e6f0aa00d7fc4',19,1,'w1','1b8e423f5e3a665f17aedb4d601f0d91','ask-000021',0,'2026-11-22 02:34:09.417255','2026-11-22 02:34:39.436336','2026-11-22 02:34:09.444901','out_of_memory','It was out_of_memory.','{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('cc33462aa36d0f59f86338b6',20,1,'w1','1636b3a521a332f9e7a6bce0b1030f4f','ask-000022',0,'2026-11-22 02:34:09.466485','2026-11-22 02:34:39.492682','2026-11-22 02:34:09.501701','diverged','It was diverged.','{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('d354e6f7a42dabb92cacf0f4',21,1,'w1','78487cf3d1317f0b65e0269360517603','ask-000023',0,'2026-11-22 02:34:09.526587','2026-11-22 02:34:39.566008','2026-11-22 02:34:09.577330','error','It was error.','{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('b2ac8ca83eee47adee8cd743',21,2,'w1','203556695a9929c379b5b8deb08bc6d7','ask-000024',0,'2026-11-22 02:34:09.605191','2026-11-22 02:34:39.692222','2026-11-22 02:34:09.718459','error','It was error.','{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('0963448446bb299cd8d81372',21,3,'w1','a82a3805b6241eb73b65d40e47dbb608','ask-000025',0,'2026-11-22 02:34:09.756710','2026-11-22 02:34:39.778367','2026-11-22 02:34:09.789002','error','It was error.','{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('78685ea5908e7456cc1269b3',22,1,'w1','f07c8d3d8c74105169c7228f0276108f','ask-000026',0,'2026-11-22 02:34:09.806540','2026-11-22 02:34:39.842110','2026-11-22 02:34:09.852249','refused','It was refused.','{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('1a727b907eb5cf8ac2fdd190',22,2,'w1','aee508f0166c4d18800bd7c14d18fb00','ask-000027',0,'2026-11-22 02:34:09.864786','2026-11-22 02:34:39.906531','2026-11-22 02:34:09.928137','refused','It was refused.','{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('92105ed24d3b412a19bb8e41',22,3,'w1','0f579d9a3d3ea2fc2dace2d81ce9a399','ask-000028',0,'2026-11-22 02:34:09.958043','2026-11-22 02:34:40.018568','2026-11-22 02:34:10.038716','refused','It was refused.','{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('03cc6dfab40a622289d95225',23,1,'w1','ffac2fbc231b1f23d241e6437cea23a9','ask-000029',0,'2026-11-22 02:34:10.063229','2000-01-01 00:00:00.000000','2026-11-22 02:34:10.122414','lost','Worker ''w1'' was not heard of for 30 s.',NULL,0);
INSERT INTO "fathom_leases" VALUES('ad6f0bb7f76ff8a18283cd61',23,2,'w1','d030b27dcf4dd28874c85724f523b7ad','ask-000030',0,'2026-11-22 02:34:10.149757','2000-01-01 00:00:00.000000','2026-11-22 02:34:10.211641','lost','Worker ''w1'' was not heard of for 30 s.',NULL,0);
INSERT INTO "fathom_leases" VALUES('3ef1d89cf79ba24343b4fb53',23,3,'w1','7b80e1f84db4a34ce8a1912fdc842210','ask-000031',0,'2026-11-22 02:34:10.236963','2000-01-01 00:00:00.000000','2026-11-22 02:34:10.315334','lost','Worker ''w1'' was not heard of for 30 s.',NULL,0);
INSERT INTO "fathom_leases" VALUES('aa08fdc60f92317773aebcab',24,1,'w1','86f9b232f9dc2b03a94cd267b1ffe18a','ask-000033',0,'2026-11-22 02:34:10.463748','2026-11-22 02:34:40.463748','2026-11-22 02:34:10.542689','preempted','','{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('c4aaa4c7fd0fff4e8974607c',25,1,'w1','fcb93ac31325d2e0470867c3a68beb70','ask-000034',0,'2026-11-22 02:34:10.511756','2026-11-22 02:34:40.609752','2026-11-22 02:34:10.641364','cancelled','','{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('5b0ac319ff4032f924e3303e',24,2,'w1','be4539346ed94779d08a8422fe72202b','ask-000035',0,'2026-11-22 02:34:10.698263','2026-11-22 02:34:40.707893','2026-11-22 02:34:10.712666','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('1b4a659cdf55963ab81e2eb2',26,1,'w1','a344a9e9e762c2e084054a6ca22a074b','ask-000036',0,'2026-11-22 02:34:10.779284','2026-11-22 02:34:40.834287','2026-11-22 02:34:10.843505','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('7b2959d9e75155b9d020ae05',29,1,'w1','8fd8c607c11fd92c80952babb1fe5b2e','ask-000038',0,'2026-11-22 02:34:10.919875','2026-11-22 02:34:40.956815','2026-11-22 02:34:10.978372','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('769f24d04877bfe94c0c8004',30,1,'w1','de744d39dbf3339f737c25e32bf0d4d2','ask-000039',0,'2026-11-22 02:34:18.278301','2026-11-22 02:34:48.323276','2026-11-22 02:34:18.328567','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('865a24d64e0eb94cdb8e58ba',31,1,'w1','301ae75b94b686e47e742a48eae6985d','ask-000040',0,'2026-11-22 02:34:18.395921','2026-11-22 02:34:48.462675','2026-11-22 02:34:18.498586','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('425dcf95de2940a65879f740',32,1,'w1','6c16588af0918735b40d73f1c498a342','ask-000041',0,'2026-11-22 02:34:18.611151','2026-11-22 02:34:48.689596','2026-11-22 02:34:18.718541','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('a14a15edce244f85e7262a66',33,1,'w1','8ff0e3599b6a086875e9bb171fa600e4','ask-000042',0,'2026-11-22 02:34:18.841060','2026-11-22 02:34:48.919662','2026-11-22 02:34:18.965015','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('e7f4e0d3292fe53efffe714d',34,1,'w1','c67239caf4f59150d2899c5086b41aa6','ask-000043',0,'2026-11-22 02:34:19.062860','2026-11-22 02:34:49.114464','2026-11-22 02:34:19.141663','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('32b52a80ba879c2c8c17ae8d',35,1,'w1','1ed09ccb08da177c51eb43d97402bf87','ask-000044',0,'2026-11-22 02:34:19.262672','2026-11-22 02:34:49.321293','2026-11-22 02:34:19.354219','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('37957f23f52b154d9f7471d8',36,1,'w1','d276fa9af8a7a213831f896a6dc3f801','ask-000045',0,'2026-11-22 02:34:19.439119','2026-11-22 02:34:49.478760','2026-11-22 02:34:19.484115','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('74b5041c12f9b3a8f89e4823',37,1,'w1','d3b70ebc2bbfeaeff654c130d720c5fc','ask-000046',0,'2026-11-22 02:34:19.516928','2026-11-22 02:34:49.555984','2026-11-22 02:34:19.561596','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('39ad7ab26a0848875bdbc500',38,1,'w1','617cc4766cc10591e8feee065cd510d7','ask-000047',0,'2026-11-22 02:34:19.600300','2026-11-22 02:34:49.640027','2026-11-22 02:34:19.646494','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('8439eac9d201f06735d6619f',39,1,'w1','709b7b6d4b64b1d474cff08684bb8b3f','ask-000048',0,'2026-11-22 02:34:19.679516','2026-11-22 02:34:49.718743','2026-11-22 02:34:19.723869','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('d0e628ea7e003f8a9260c4ce',40,1,'w1','3f5529f4ef06667ae78f0c55ced84c09','ask-000049',0,'2026-11-22 02:34:19.763209','2026-11-22 02:34:49.763209','2026-11-22 02:34:19.797593','preempted','','{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('26500b74fdc990cca474dc88',41,1,'w1','cebbf8e52c986fa7d0c0b3bab5a7f811','ask-000050',0,'2026-11-22 02:34:19.887320','2026-11-22 02:34:49.938388','2026-11-22 02:34:19.955079','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('5e3c3b049a04301a964426aa',42,1,'w1','9603853c54b9413b9f398973255b9255','ask-000051',0,'2026-11-22 02:34:19.971828','2026-11-22 02:34:50.010278','2026-11-22 02:34:20.020366','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('2b0f61f9c0fbffc212f51643',43,1,'w1','6e4adc14fbd5353f91b46951e7db494e','ask-000052',0,'2026-11-22 02:34:20.059431','2026-11-22 02:34:50.226894','2026-11-22 02:34:20.239980','preempted','','{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('9275428b137987ca2c169e70',43,2,'w1','f6acf2680b8629319983aa3104717f57','ask-000053',0,'2026-11-22 02:34:20.247393','2026-11-22 02:34:50.261062','2026-11-22 02:34:20.268326','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('3fed4ec7a8e9355cf6eef66b',44,1,'w1','99ed6f40c04d9de74205c67e997a066d','ask-000054',0,'2026-11-22 02:34:20.282647','2026-11-22 02:34:50.365875','2026-11-22 02:34:20.439179','diverged','Zwei Größen: π ≥ 3, ''so'' \ 😀','{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('ae89a7dffa8a74a347eab466',45,1,'w1','b53cfe16603772781ce31c2d5746f683','ask-000055',0,'2026-11-22 02:34:20.478314','2026-11-22 02:34:50.585100','2026-11-22 02:34:20.604730','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('049c2446dcab75d511b6d26f',46,1,'w1','aa2f3b7ea6c4b043177c2d28b85fab10','ask-000056',0,'2026-11-22 02:34:20.626109','2026-11-22 02:34:50.694213',NULL,NULL,'',NULL,0);
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
INSERT INTO "fathom_sampler_states" VALUES(11,0,1,1,'55d9ceb6665a4ff5d6007917d2d8eda66ed17d042142bfedca7480844a1c9b4a',NULL,'{"update": 1, "trials": 1, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0984351459941628, "depths": {"depth": [[1, 0.342226], [2, 0.328891], [3, 0.328883]]}, "choices": {}}','2026-11-22 02:34:18.372165');
INSERT INTO "fathom_sampler_states" VALUES(11,0,2,2,'2f97fc19f53d7c7afebcdc039378e2138c7b1afcc1bc88013dee401599905910',NULL,'{"update": 2, "trials": 2, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0986011689924766, "depths": {"depth": [[1, 0.335558], [2, 0.332235], [3, 0.332208]]}, "choices": {}}','2026-11-22 02:34:18.590610');
INSERT INTO "fathom_sampler_states" VALUES(11,0,3,3,'8ffe0509dd7e33c1298ab689405c6b6d615fd03a64ea8ca8cc42e6fdd17e84ca',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D202020206FEE9B471E26F8BDEDABA7BA5FC3F43B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F6B24D6EC663A6BD0000000000000000E79941426EEA27BE708DD42400ADA6BD783466956F7D2B3B000000000000000033438F73CCA0303C0A70A8E29D312C3B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003C06A79F376022BE00000000000000008D6CCCB4A85194BEB610EF149A9D22BE266845F93FEF163C0000000000000000F283E5B239C1FE3C0C478789178A173C3C06A79F376022BE00000000000000008D6CCCB4A85194BEB610EF149A9D22BE266845F93FEF163C0000000000000000F283E5B239C1FE3C0C478789178A173C6FEE9B471E26F8BDEDABA7BA5FC3F43B6FEE9B471E26F8BDEDABA7BA5FC3F43BDA77A272A5EB703EE4426626A5F660BED3ACDEBEA5E060BEEB8FFEC1A7DFB13C2BA2AE69738A913C6DE229CB3D38923C331F4D4DCA38F53E90B0A2453237E5BEDC8DF754623AE5BE2A58473FE7B1C23DBA09E49B7CA2A23D77A6911194C1A23D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008400000000000000840000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F4AFEDA201105A1BF5BC402F16EA3893F33156DA7362F75BF98DEF0532A55A63FF8942F5F4911A83F8022E1724346973F80D309D1C884A93F742084901CA6953F88B1A331E539A3BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF19CE5766203E9CBF3B6F2FD56774A8BFB490E4E200E58F3F19EEE7E00DEFA23FDF26CDA1890D9CBFA7A1F8CD88B581BF3D3368DBF202823F24B037D4F79C813FCE08A919285EB13FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BFAAFC5C41AAECA6BF1048C1C01536AF3FB47F1B3D9CABB13F0000404000004040000040400000404000004040000040400000404000004040000040400000404000004040000040400000404000004040','{"update": 3, "trials": 3, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985716676080468, "depths": {"depth": [[1, 0.329089], [2, 0.335466], [3, 0.335445]]}, "choices": {}}','2026-11-22 02:34:18.814236');
INSERT INTO "fathom_sampler_states" VALUES(11,0,4,4,'1645ac0789e16bed2232ef9346220b3a1b4ecf4145b9eb721a66b62a5d6699df',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D20202020ABD03790E5822D3E46E1E4443A433B3C000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000B15E922577DAC83D0000000000000000C7C448CD34A30BBE8F313F413832C93D04E3B7B7F231773B0000000000000000122EF8F387F3353C71705B5669D4773B00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000AD0C1A178123383E0000000000000000EB909E81BD8863BEA1D9C21AE378383E9498F4394BB05B3C0000000000000000C63FA65B6CEA0B3D3FFC8B9D52725C3CAD0C1A178123383E0000000000000000EB909E81BD8863BEA1D9C21AE378383E9498F4394BB05B3C0000000000000000C63FA65B6CEA0B3D3FFC8B9D52725C3CABD03790E5822D3E46E1E4443A433B3CABD03790E5822D3E46E1E4443A433B3C2D1C62A27D5E76BEF39A8D987183663EB49D36AC8939663EE5CD06B9D3E6E33CF33ECF0E5508C43CA7124F5EF5C5C33C731997AB6674E43E69C1B4756B5BD4BE617179E1618DD4BEAE5D1FABB49CC63D54E793492397A63DAA92F06394A2A63D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010400000000000001040000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F575B0158D084A4BF429EB177ABD3773F33156DA7362F75BF0BA37CF8B3F1A63F747F0E6545A0A43FE3274CD87669903F80D309D1C884A93F5AA99BD92FDF963F0CC7C42BE9AAA6BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF9FADE74930819CBF3B6F2FD56774A8BFA898B41554B4913F5F9F86BA12CDA23F7DF00C088486A1BF588634C0CB278DBF70041FB958688D3FA67E353C6D1B8D3F8FB42BFC903CAF3FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF45FF3D2AF8A1A3BF8241B31CB9F3AB3FB63E6E8F280DB03F0000804000008040000080400000804000008040000080400000804000008040000080400000804000008040000080400000804000008040','{"update": 4, "trials": 4, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985119317765486, "depths": {"depth": [[1, 0.326666], [2, 0.336669], [3, 0.336665]]}, "choices": {}}','2026-11-22 02:34:19.049989');
INSERT INTO "fathom_sampler_states" VALUES(11,0,5,5,'188641bcd16deeae7a8ceff8475d3d6f948d30f3f4e7b47029f6a7836327ca57',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D2020202043E8A9206ED6423E08AC137FD9AF553C000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FB940EDDB6F4DBBD000000000000000077B2B0BC858935BE9B1E6D322A5CDCBDEB4FB82CB10BA63B0000000000000000B34C6819B6F14B3C853FA108D8ACA63B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000A97E45A13EE503E0000000000000000045C52B23C75933E6441B0D2472B513EACBAD88E2E23743C00000000000000006D58AD0B00AB193D6DBE65A9E7B4743C0A97E45A13EE503E0000000000000000045C52B23C75933E6441B0D2472B513EACBAD88E2E23743C00000000000000006D58AD0B00AB193D6DBE65A9E7B4743C43E8A9206ED6423E08AC137FD9AF553C43E8A9206ED6423E08AC137FD9AF553C2F52FCC0C70794BE70489C391712843EF75B5C4878FD833EF735CEB66937003D9DADCC6FC642E03CF1AE2318362CE03C56F25E2699D2D2BE7D3EDC4BF806C33E47A6E1003A9EC23E706AB3C0D421D03D05EB607E5620B03DBAC180507A23B03D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014400000000000001440000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F2638AFBA89E8A9BF486B978B11C775BF33156DA7362F75BF2F3B011D6491A33F1F82AB4EC1D39D3F0296E75D1E0B743F80D309D1C884A93FA2D9A422901E903F70857DE94D61ACBFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BFDDF06DC450079CBF3B6F2FD56774A8BF5E535FAFA5F1983F8B08B1A2D50AA33F4CCDBA6A3DEAA6BF3B0B7D2D520489BF155748014339893F1E0F06B5C503893FC0D77D99D7D8A93FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF5ABDE89E47F19ABF0EC594C444D6A53FA61435C5F8FEA93F0000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A040','{"update": 5, "trials": 5, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098540836734136, "depths": {"depth": [[1, 0.327706], [2, 0.336146], [3, 0.336148]]}, "choices": {}}','2026-11-22 02:34:19.236082');
INSERT INTO "fathom_sampler_states" VALUES(11,0,6,6,'3593f292a07c5341ec469e58af1e0859167d6e39e2d5742f975f8fc39a0cddd3',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D20202020E8C1C4C97A974B3E2D0FD534A67D603C0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009BAF2DC1C9B4F6BD00000000000000002D5EFCA61B124DBE6C99E4CB880AF7BDD3F605EBF8FAC23B0000000000000000EFF6281D9FC1693C01F2F495888AC33B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002E36AD7BECF3543E000000000000000072F11962D1019F3E99602260C240553E08AF8F8F6662773C000000000000000032E8B773F4311E3D571C8924070D783C2E36AD7BECF3543E000000000000000072F11962D1019F3E99602260C240553E08AF8F8F6662773C000000000000000032E8B773F4311E3D571C8924070D783CE8C1C4C97A974B3E2D0FD534A67D603CE8C1C4C97A974B3E2D0FD534A67D603CF9E40208EFD19BBE68E286C1A4DA8B3EA1E77E4E39C98B3E03B8FD37BEFE043DE1E697458909E53CAC817F421CF4E43CC25656BE74F8EFBE9DE64F095407E03E7BE00C6A41E2DF3EF3861AA55391D33D10BDC5FF6E8FB33DC1ADD4935F93B33D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000018400000000000001840000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03FF79CE77AB51AB0BF8188F484ABF291BF33156DA7362F75BFA403DC23F4A39D3FA08B8329BE4B913FBA20532A7EF87DBF80D309D1C884A93FA09BF931F07E7A3F58C008BEA752B1BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF83C2C9C5FEBB9ABF3B6F2FD56774A8BF20B1BB076708A23FC08BA2C6AEB2A33F13CFDAA51E37ADBF1BB4D89BE69879BF3A9C520434F1793F0E74062D9EAA793FF9D55D5EF68BA33FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BFE9F8DC0FD61489BF8E69B99DE3619D3FA09CB98188DAA23F0000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C040','{"update": 6, "trials": 6, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098593848491797, "depths": {"depth": [[1, 0.330473], [2, 0.334764], [3, 0.334763]]}, "choices": {}}','2026-11-22 02:34:19.407752');
INSERT INTO "fathom_sampler_states" VALUES(11,0,7,7,'9beaadf933b13022bdbacbd8294fe4468ab897f63de29aa120e7326824238d68',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D202020203107B76E3B874D3E11EB13BEA993613C0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005A7D04F85425FABD0000000000000000A29341D4588052BE607362464F89FABD998C064A7B97C43B0000000000000000C9FF1C00D69A6F3C2617F70F0634C53B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009ED6F53BCAF2533E0000000000000000E98D629C1906A03E68F1A3774C3C543E0F960C94E07A773C0000000000000000A1425746FC971E3D71A6CFB54A26783C9ED6F53BCAF2533E0000000000000000E98D629C1906A03E68F1A3774C3C543E0F960C94E07A773C0000000000000000A1425746FC971E3D71A6CFB54A26783C3107B76E3B874D3E11EB13BEA993613C3107B76E3B874D3E11EB13BEA993613CA908C812D2089CBE01C39929FF108C3E724EF6FBA4008C3E892DEEE34A6C053D79F8610E2D77E53C5C9DFAC99161E53CB728BD6B845FF4BEBEE147682E6AE43EDF6F326FDA54E43E537E5A16AC71D43D8DFA0491FB6FB43D054AD6E08373B43D0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001C400000000000001C40000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03FF06D744A2F3DB3BFC45769A008579DBF33156DA7362F75BF15C659590B30943F708EA09E4D81773F719709A67CE292BF80D309D1C884A93F38B51EF065A166BF599A7F6E822DB4BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF1C2A2D1F156499BF3B6F2FD56774A8BF4D586D1A6842A83F0374B905F360A43F82387A2209BEB1BF004B12D36BA04F3FA88824D4A85D4DBF187F440B77864EBF1068887E058E9A3FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BFA8D7AC849F2B563F937A11015F248F3F8CD7184092E6973F0000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E040','{"update": 7, "trials": 7, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098611915870803, "depths": {"depth": [[1, 0.33374], [2, 0.333132], [3, 0.333128]]}, "choices": {}}','2026-11-22 02:34:19.501752');
INSERT INTO "fathom_sampler_states" VALUES(11,0,8,8,'db17f2bef4f15d308502e0d78e382eaf17ea39b21ed5c711e807e705c65ace2f',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D20202020BDC9B6B398394A3E51FFB33EBC90613C000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000186C2BD9785EF7BD0000000000000000425190DCB73650BE2BEE7BB4C4B7F7BDA1AC55038C92C43B00000000000000009FAD00488B9C6F3CC3DEE892F12EC53B00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F2DE49F9A2EE513E00000000000000006EB78A71B99C9C3EE453AF4FB430523E3B0865CAE074773C00000000000000007557D1797E901E3D26D1CC231F20783CF2DE49F9A2EE513E00000000000000006EB78A71B99C9C3EE453AF4FB430523E3B0865CAE074773C00000000000000007557D1797E901E3D26D1CC231F20783CBDC9B6B398394A3E51FFB33EBC90613CBDC9B6B398394A3E51FFB33EBC90613CD5855818DF1599BE523887DBA51D893E76D32955180E893ED07D6B5A1467053DCC62282FF271E53C432524905F5CE53CBD3ED46D597BF1BEAF7005FF6587E13EFC0CA3DC4C6FE13E8FE0E9171B71D43DA219D15B506FB43D631E085C0D73B43D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000020400000000000002040000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F0699BF5322ECB5BF4F2FEF21B5A1A3BF33156DA7362F75BF73E0F43431D9873F06BE68CE0F4A70BF4B9E7E49DECE9CBF80D309D1C884A93F0559C6F93E2F86BF202F504538AAB6BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BFDC05ADBFA94898BF3B6F2FD56774A8BF9E88DD57CC88AD3FE3A76DE892F0A43F9863C52BFC6CB4BFD14F8E3689C77C3F6FEAB9AEBB907CBF144465A758917CBF7177B7B272A48F3FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF10EBEB86222B8B3FFC02E46890D56B3F75D198DB2FA1873F0000004100000041000000410000004100000041000000410000004100000041000000410000004100000041000000410000004100000041','{"update": 8, "trials": 8, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098590474639372, "depths": {"depth": [[1, 0.336449], [2, 0.331778], [3, 0.331773]]}, "choices": {}}','2026-11-22 02:34:19.587105');
INSERT INTO "fathom_sampler_states" VALUES(11,0,9,9,'a111681fbc3abbcf93adcd41d278feb46be43b22743927adbc7fce2b496a9928',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D20202020CE699A02FDA1483EEFBEA252D399613C00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000094C4605867AFF4BD00000000000000000AAB65D7DFDD4FBED8AD1DDC3BFEF4BDB8CEAA3CD28EC43B0000000000000000917B0E4E85F06F3CAA4EAF861D2BC53B0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000047D059AB511A503E000000000000000023C43907514F9A3E22A9D7B09E55503E2CBDF71AE86E773C000000000000000019D99517AB8A1E3D37E342EAFA19783C47D059AB511A503E000000000000000023C43907514F9A3E22A9D7B09E55503E2CBDF71AE86E773C000000000000000019D99517AB8A1E3D37E342EAFA19783CCE699A02FDA1483EEFBEA252D399613CCE699A02FDA1483EEFBEA252D399613CAEA642FF535597BE918162A2035C873EE5CB225CA44E873EA142D59AEC68053D4A27939AC173E53CCC0B8C9D405EE53C06735F7C055EE2BE8DED9F072079D23ED7F81EF1EA42D23E0461E72E737ED53D319F5F14C67BB53D51852D254881B53D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000022400000000000002240000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F3E46413F8A5EB8BF062FC44C8FFBA7BF33156DA7362F75BFE135550D05BB713F543BF1AE429889BFDD4E944F49C1A2BF80D309D1C884A93F444F08D4769592BFAACA479E9FD8B8BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF6F04409C265E97BF3B6F2FD56774A8BF641DF6054F48B13F9CEA1D1A6B67A53FD010471764DFB6BF785CEE4CC0A8843F50652B31D29684BFE46280D9D28384BF5A1B54AD6622783FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF646F2BB53AC3983FF8FA1FD28A607EBFF078F84EE8D4473F0000104100001041000010410000104100001041000010410000104100001041000010410000104100001041000010410000104100001041','{"update": 9, "trials": 9, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985678194586752, "depths": {"depth": [[1, 0.337784], [2, 0.33111], [3, 0.331106]]}, "choices": {}}','2026-11-22 02:34:19.662965');
INSERT INTO "fathom_sampler_states" VALUES(11,0,10,10,'aa5736ddfb3ec5645b39f7b91fd072a42d9685a08caa5f73d7b993019f27b547',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D202020202ABD683EA92F4E3EE12082C5F0CB643C000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000B90F74CA25E3E2BD0000000000000000A9C5A6EC2CFD58BE21471FC4C51BE3BDCCF3F4229ABEC83B0000000000000000CE264FA2374B7B3C5AADAC273482C93B00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000AF8B8D7A65614B3E00000000000000001775BEA087679B3EC5E15F16AEC44B3E01E893D86279773C0000000000000000B4AB763FAEDB1E3DB4F2D66DE424783CAF8B8D7A65614B3E00000000000000001775BEA087679B3EC5E15F16AEC44B3E01E893D86279773C0000000000000000B4AB763FAEDB1E3DB4F2D66DE424783C2ABD683EA92F4E3EE12082C5F0CB643C2ABD683EA92F4E3EE12082C5F0CB643CD3BB0FD5488198BEB65AF38B8C86883E081D2C1E057C883E00452EE2B100063D85743A93400BE63CA9C39A374CF6E53C7327DE55C394B13E9BF51B2F6EB1A0BECB56A07C1878A2BEA54F82A123AAD73D80E7E83286A6B73DEB047215E9ADB73D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000024400000000000002440000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F187D967FF81FBBBF234CC820CB9CABBF33156DA7362F75BFB089F218B5136ABF7EFC8E514D1394BFFA6B98238562A6BF80D309D1C884A93FF2ED7BBAAE469ABF5F62CD9C6AAABABFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BFF4296901D3F996BF3B6F2FD56774A8BF8FD51C0F4865B43FECB884CC189AA53FAA479C57D2A0B9BFD8E571F05AF3833F2F74BFF48DEA83BF1B130E5D58C583BF4652FF577DF473BFB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF3F0605C83A1EA23F2AB9563D13F492BF5C66693D6A3B85BF0000204100002041000020410000204100002041000020410000204100002041000020410000204100002041000020410000204100002041','{"update": 10, "trials": 10, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985723279766457, "depths": {"depth": [[1, 0.337552], [2, 0.331226], [3, 0.331222]]}, "choices": {}}','2026-11-22 02:34:19.745227');
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
INSERT INTO "fathom_studies" VALUES(1,'a2f4c652ef',0,'searched/grid','searched','grid','whole-a2f4c652ef/searched/grid','complete',3,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(2,'a2f4c652ef',1,'searched/random','searched','random','whole-a2f4c652ef/searched/random','complete',3,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(3,'a2f4c652ef',2,'learned/growth','learned','growth','whole-a2f4c652ef/learned/growth','complete',1,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(4,'a2f4c652ef',3,'confirm','confirm','confirm','whole-a2f4c652ef/confirm','complete',2,'[{"params": {"depth": 1, "lr": 0.01}, "seed": 0, "serves": ["searched/grid", "learned/growth"]}, {"params": {"depth": 1, "lr": 0.0001565493427643287}, "seed": 0, "serves": ["searched/random"]}]',NULL);
INSERT INTO "fathom_studies" VALUES(5,'01575eb11d',0,'searched/random','searched','random','ends-01575eb11d/searched/random','complete',20,NULL,'the budget of 14 trials is handed out');
INSERT INTO "fathom_studies" VALUES(6,'01575eb11d',1,'confirm','confirm','confirm','ends-01575eb11d/confirm','complete',1,'[{"params": {"depth": 1, "lr": 0.0001565493427643287}, "seed": 0, "serves": ["searched/random"]}]',NULL);
INSERT INTO "fathom_studies" VALUES(7,'adb15deb6c',0,'searched/random','searched','random','dropped-adb15deb6c/searched/random','complete',14,NULL,'the experiment was cancelled');
INSERT INTO "fathom_studies" VALUES(8,'adb15deb6c',1,'confirm','confirm','confirm','dropped-adb15deb6c/confirm','complete',0,NULL,'the experiment was cancelled');
INSERT INTO "fathom_studies" VALUES(9,'bc31fd685d',0,'searched/grid','searched','grid','bounded-bc31fd685d/searched/grid','complete',3,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(10,'bc31fd685d',1,'confirm','confirm','confirm','bounded-bc31fd685d/confirm','complete',1,'[{"params": {"depth": 1, "lr": 0.01}, "seed": 0, "serves": ["searched/grid"]}]',NULL);
INSERT INTO "fathom_studies" VALUES(11,'38c344b9a2',0,'searched/controller','searched','controller','learning-38c344b9a2/searched/controller','running',14,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(12,'38c344b9a2',1,'confirm','confirm','confirm','learning-38c344b9a2/confirm','waiting',0,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(13,'a99f909b51',0,'learned/udn','learned','udn','kept-a99f909b51/learned/udn','complete',1,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(14,'a99f909b51',1,'searched/grid','searched','grid','kept-a99f909b51/searched/grid','running',3,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(15,'a99f909b51',2,'searched/random','searched','random','kept-a99f909b51/searched/random','running',4,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(16,'a99f909b51',3,'confirm','confirm','confirm','kept-a99f909b51/confirm','waiting',0,NULL,NULL);
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
INSERT INTO "fathom_tokens" VALUES('2b6e4ad18ce6','someone''s','0665ada768621c2eb177e976798340985bbc271f61f8149d452ac94e66e3509d','read work','2026-11-22 02:34:05.532788',NULL,NULL);
INSERT INTO "fathom_tokens" VALUES('a053069c7219','a guest''s','df90c76a29715fd2c2357b8e8930a8a8802b061bd9cd2af200141b056bcaf9b7','read','2026-11-22 02:34:05.532788','2026-11-23 02:34:05.532788',NULL);
INSERT INTO "fathom_tokens" VALUES('3d1c3d009b34','a lost one','c82009cf08dfc39b4a429ff82b724f939f0d9b17b2e0c4749547b1402536cac5','submit','2026-11-22 02:34:05.532788',NULL,'2026-11-22 02:34:05.532788');
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
INSERT INTO "fathom_trials" VALUES(1,1,0,0,0,0,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:34:07.088778','2026-11-22 02:34:07.141720',0);
INSERT INTO "fathom_trials" VALUES(2,2,0,0,0,0,'{"depth": 2, "lr": 0.009203460091395207}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:34:07.163000','2026-11-22 02:34:07.192837',0);
INSERT INTO "fathom_trials" VALUES(3,3,0,0,0,0,'{}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5671840.0,2000.0,0.02,'2026-11-22 02:34:07.203359','2026-11-22 02:34:07.228053',1);
INSERT INTO "fathom_trials" VALUES(4,1,1,1,0,0,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:34:07.244869','2026-11-22 02:34:07.270959',0);
INSERT INTO "fathom_trials" VALUES(5,2,1,1,0,1,'{"depth": 1, "lr": 0.0001565493427643287}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:34:07.282336','2026-11-22 02:34:07.311096',0);
INSERT INTO "fathom_trials" VALUES(6,1,2,2,0,0,'{"depth": 3}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:34:07.321897','2026-11-22 02:34:07.348897',0);
INSERT INTO "fathom_trials" VALUES(7,2,2,2,0,2,'{"depth": 3, "lr": 0.00044890937215369853}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:34:07.364566','2026-11-22 02:34:07.393725',0);
INSERT INTO "fathom_trials" VALUES(8,4,0,0,0,1000000,'{"depth": 1, "lr": 0.01}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:34:07.438187','2026-11-22 02:34:07.456062',0);
INSERT INTO "fathom_trials" VALUES(9,4,1,1,0,1000000,'{"depth": 1, "lr": 0.0001565493427643287}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:34:07.463876','2026-11-22 02:34:07.480995',0);
INSERT INTO "fathom_trials" VALUES(10,5,0,0,0,0,'{"depth": 2, "lr": 0.009203460091395207}','ended',2,1,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9671408.0,2000.0,0.02,'2026-11-22 02:34:07.643059','2026-11-22 02:34:07.778592',0);
INSERT INTO "fathom_trials" VALUES(11,5,1,1,0,1,'{"depth": 1, "lr": 0.0001565493427643287}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9199632.0,4000.0,0.04,'2026-11-22 02:34:07.807010','2026-11-22 02:34:07.980025',0);
INSERT INTO "fathom_trials" VALUES(12,5,2,2,0,2,'{"depth": 3, "lr": 0.00044890937215369853}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,10143184.0,4000.0,0.04,'2026-11-22 02:34:08.033037','2026-11-22 02:34:08.171556',0);
INSERT INTO "fathom_trials" VALUES(13,5,3,3,0,3,'{"depth": 3, "lr": 0.011862982112252262}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,10143184.0,4000.0,0.04,'2026-11-22 02:34:08.214949','2026-11-22 02:34:08.381632',0);
INSERT INTO "fathom_trials" VALUES(14,5,4,4,0,4,'{"depth": 2, "lr": 0.003873570353465848}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9671408.0,4000.0,0.04,'2026-11-22 02:34:08.411832','2026-11-22 02:34:08.574888',0);
INSERT INTO "fathom_trials" VALUES(15,5,5,5,0,5,'{"depth": 3, "lr": 0.040222161233809645}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,10143184.0,4000.0,0.04,'2026-11-22 02:34:08.633307','2026-11-22 02:34:08.845462',0);
INSERT INTO "fathom_trials" VALUES(16,5,6,6,0,6,'{"depth": 3, "lr": 0.0002028344960068208}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,10143184.0,4000.0,0.04,'2026-11-22 02:34:08.885497','2026-11-22 02:34:09.052702',0);
INSERT INTO "fathom_trials" VALUES(17,5,7,7,0,7,'{"depth": 1, "lr": 0.0044596368292522896}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9199632.0,4000.0,0.04,'2026-11-22 02:34:09.091505','2026-11-22 02:34:09.265461',0);
INSERT INTO "fathom_trials" VALUES(18,5,8,8,0,8,'{"depth": 2, "lr": 0.00048761194940791333}','ended',1,0,'pruned','It was pruned.',2,-2.0,NULL,'{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}',2,9671408.0,2000.0,0.02,'2026-11-22 02:34:09.318348','2026-11-22 02:34:09.402339',0);
INSERT INTO "fathom_trials" VALUES(19,5,9,9,0,9,'{"depth": 1, "lr": 0.018486247764344876}','ended',1,1,'out_of_memory','It was out_of_memory.',1,NULL,NULL,'{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}',NULL,9199632.0,3000.0,0.03,'2026-11-22 02:34:09.415905','2026-11-22 02:34:09.445109',0);
INSERT INTO "fathom_trials" VALUES(20,5,10,10,0,10,'{"depth": 1, "lr": 0.0009766117525402216}','ended',1,1,'diverged','It was diverged.',1,NULL,NULL,'{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}',NULL,9199632.0,3000.0,0.03,'2026-11-22 02:34:09.465238','2026-11-22 02:34:09.501901',0);
INSERT INTO "fathom_trials" VALUES(21,5,11,11,0,11,'{"depth": 3, "lr": 0.006409190203090692}','ended',3,3,'error','It was error.',3,NULL,NULL,'{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}',NULL,10143184.0,3000.0,0.03,'2026-11-22 02:34:09.523373','2026-11-22 02:34:09.789205',0);
INSERT INTO "fathom_trials" VALUES(22,5,12,12,0,12,'{"depth": 2, "lr": 0.00820303361002584}','ended',3,3,'refused','It was refused.',2,NULL,NULL,'{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}',NULL,9671408.0,3000.0,0.03,'2026-11-22 02:34:09.805328','2026-11-22 02:34:10.038919',0);
INSERT INTO "fathom_trials" VALUES(23,5,13,13,0,13,'{"depth": 1, "lr": 0.0027030176782475283}','ended',3,3,'lost','Worker ''w1'' was not heard of for 30 s.',1,NULL,NULL,NULL,NULL,9199632.0,2000.0,0.02,'2026-11-22 02:34:10.062095','2026-11-22 02:34:10.315601',0);
INSERT INTO "fathom_trials" VALUES(24,6,0,0,0,1000000,'{"depth": 1, "lr": 0.0001565493427643287}','ended',2,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9199632.0,2000.0,0.02,'2026-11-22 02:34:10.462443','2026-11-22 02:34:10.713094',0);
INSERT INTO "fathom_trials" VALUES(25,7,0,0,0,0,'{"depth": 2, "lr": 0.009203460091395207}','ended',1,0,'cancelled','',2,NULL,NULL,'{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,1000.0,0.01,'2026-11-22 02:34:10.510327','2026-11-22 02:34:10.641595',0);
INSERT INTO "fathom_trials" VALUES(26,9,0,0,0,0,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:34:10.777823','2026-11-22 02:34:10.843705',0);
INSERT INTO "fathom_trials" VALUES(27,9,1,1,0,0,'{"depth": 2}','ended',0,0,'infeasible','Never trained: 10 parameters too many.',2,NULL,NULL,NULL,NULL,0.0,0.0,0.0,'2026-11-22 02:34:10.854851','2026-11-22 02:34:10.856181',0);
INSERT INTO "fathom_trials" VALUES(28,9,2,2,0,0,'{"depth": 3}','ended',0,0,'infeasible','Never trained: 30 parameters too many.',3,NULL,NULL,NULL,NULL,0.0,0.0,0.0,'2026-11-22 02:34:10.861015','2026-11-22 02:34:10.861992',0);
INSERT INTO "fathom_trials" VALUES(29,10,0,0,0,1000000,'{"depth": 1, "lr": 0.01}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:34:10.918588','2026-11-22 02:34:10.982129',0);
INSERT INTO "fathom_trials" VALUES(30,11,0,0,0,0,'{"depth": 3}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:34:18.271841','2026-11-22 02:34:18.329024',0);
INSERT INTO "fathom_trials" VALUES(31,11,1,1,0,1,'{"depth": 3}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:34:18.394189','2026-11-22 02:34:18.498799',0);
INSERT INTO "fathom_trials" VALUES(32,11,2,2,0,2,'{"depth": 3}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:34:18.604352','2026-11-22 02:34:18.718755',0);
INSERT INTO "fathom_trials" VALUES(33,11,3,3,0,3,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:34:18.826790','2026-11-22 02:34:18.965465',0);
INSERT INTO "fathom_trials" VALUES(34,11,4,4,0,4,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:34:19.055705','2026-11-22 02:34:19.141872',0);
INSERT INTO "fathom_trials" VALUES(35,11,5,5,0,5,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:34:19.251456','2026-11-22 02:34:19.354443',0);
INSERT INTO "fathom_trials" VALUES(36,11,6,6,0,6,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:34:19.437046','2026-11-22 02:34:19.484312',0);
INSERT INTO "fathom_trials" VALUES(37,11,7,7,0,7,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:34:19.503773','2026-11-22 02:34:19.561782',0);
INSERT INTO "fathom_trials" VALUES(38,11,8,8,0,8,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:34:19.598456','2026-11-22 02:34:19.646689',0);
INSERT INTO "fathom_trials" VALUES(39,11,9,9,0,9,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:34:19.677732','2026-11-22 02:34:19.724061',0);
INSERT INTO "fathom_trials" VALUES(40,11,10,10,0,10,'{"depth": 3}','queued',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,5195088.0,0.0,0.0,'2026-11-22 02:34:19.747562',NULL,0);
INSERT INTO "fathom_trials" VALUES(41,13,0,0,0,0,'{}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,6707680.0,2000.0,0.02,'2026-11-22 02:34:19.885232','2026-11-22 02:34:19.955355',0);
INSERT INTO "fathom_trials" VALUES(42,14,0,0,0,0,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:34:19.970387','2026-11-22 02:34:20.020655',0);
INSERT INTO "fathom_trials" VALUES(43,15,0,0,0,0,'{"depth": 2, "lr": 0.05}','ended',2,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:34:20.057324','2026-11-22 02:34:20.268600',0);
INSERT INTO "fathom_trials" VALUES(44,15,1,1,0,1,'{"depth": 1, "lr": 0.0001565493427643287}','ended',1,1,'diverged','Zwei Größen: π ≥ 3, ''so'' \ 😀',1,NULL,NULL,'{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:34:20.281458','2026-11-22 02:34:20.439451',0);
INSERT INTO "fathom_trials" VALUES(45,14,1,1,0,0,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:34:20.476947','2026-11-22 02:34:20.604950',0);
INSERT INTO "fathom_trials" VALUES(46,15,2,2,0,2,'{"depth": 3, "lr": 0.00044890937215369853}','leased',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,5195088.0,2000.0,0.02,'2026-11-22 02:34:20.624854',NULL,0);
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
INSERT INTO "fathom_workers" VALUES('w1','here','cpu',0,'{"versions": {}, "datasets": ["digits"], "families": ["mlp"], "methods": ["udn", "growth"], "measures": []}','2026-11-22 02:34:05.701837','2026-11-22 02:34:20.694213');
CREATE TABLE studies (
	study_id INTEGER NOT NULL, 
	study_name VARCHAR(512) NOT NULL, 
	PRIMARY KEY (study_id)
);
INSERT INTO "studies" VALUES(1,'whole-a2f4c652ef/searched/grid');
INSERT INTO "studies" VALUES(2,'whole-a2f4c652ef/searched/random');
INSERT INTO "studies" VALUES(3,'whole-a2f4c652ef/learned/growth');
INSERT INTO "studies" VALUES(4,'whole-a2f4c652ef/confirm');
INSERT INTO "studies" VALUES(5,'ends-01575eb11d/searched/random');
INSERT INTO "studies" VALUES(6,'ends-01575eb11d/confirm');
INSERT INTO "studies" VALUES(7,'dropped-adb15deb6c/searched/random');
INSERT INTO "studies" VALUES(8,'dropped-adb15deb6c/confirm');
INSERT INTO "studies" VALUES(9,'bounded-bc31fd685d/searched/grid');
INSERT INTO "studies" VALUES(10,'bounded-bc31fd685d/confirm');
INSERT INTO "studies" VALUES(11,'learning-38c344b9a2/searched/controller');
INSERT INTO "studies" VALUES(12,'learning-38c344b9a2/confirm');
INSERT INTO "studies" VALUES(13,'kept-a99f909b51/learned/udn');
INSERT INTO "studies" VALUES(14,'kept-a99f909b51/searched/grid');
INSERT INTO "studies" VALUES(15,'kept-a99f909b51/searched/random');
INSERT INTO "studies" VALUES(16,'kept-a99f909b51/confirm');
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
CREATE TABLE study_user_attributes (
	study_user_attribute_id INTEGER NOT NULL, 
	study_id INTEGER, 
	"key" VARCHAR(512), 
	value_json TEXT, 
	PRIMARY KEY (study_user_attribute_id), 
	UNIQUE (study_id, "key"), 
	FOREIGN KEY(study_id) REFERENCES studies (study_id)
);
INSERT INTO "study_user_attributes" VALUES(1,1,'fathom_experiment','"a2f4c652ef"');
INSERT INTO "study_user_attributes" VALUES(2,1,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(3,2,'fathom_experiment','"a2f4c652ef"');
INSERT INTO "study_user_attributes" VALUES(4,2,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(5,3,'fathom_experiment','"a2f4c652ef"');
INSERT INTO "study_user_attributes" VALUES(6,3,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(7,4,'fathom_experiment','"a2f4c652ef"');
INSERT INTO "study_user_attributes" VALUES(8,4,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(9,5,'fathom_experiment','"01575eb11d"');
INSERT INTO "study_user_attributes" VALUES(10,5,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(11,6,'fathom_experiment','"01575eb11d"');
INSERT INTO "study_user_attributes" VALUES(12,6,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(13,7,'fathom_experiment','"adb15deb6c"');
INSERT INTO "study_user_attributes" VALUES(14,7,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(15,8,'fathom_experiment','"adb15deb6c"');
INSERT INTO "study_user_attributes" VALUES(16,8,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(17,9,'fathom_experiment','"bc31fd685d"');
INSERT INTO "study_user_attributes" VALUES(18,9,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(19,10,'fathom_experiment','"bc31fd685d"');
INSERT INTO "study_user_attributes" VALUES(20,10,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(21,11,'fathom_experiment','"38c344b9a2"');
INSERT INTO "study_user_attributes" VALUES(22,11,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(23,12,'fathom_experiment','"38c344b9a2"');
INSERT INTO "study_user_attributes" VALUES(24,12,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(25,13,'fathom_experiment','"a99f909b51"');
INSERT INTO "study_user_attributes" VALUES(26,13,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(27,14,'fathom_experiment','"a99f909b51"');
INSERT INTO "study_user_attributes" VALUES(28,14,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(29,15,'fathom_experiment','"a99f909b51"');
INSERT INTO "study_user_attributes" VALUES(30,15,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(31,16,'fathom_experiment','"a99f909b51"');
INSERT INTO "study_user_attributes" VALUES(32,16,'metric','"accuracy"');
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
INSERT INTO "trials" VALUES(1,0,1,'COMPLETE','2026-11-22 02:34:07.088778','2026-11-22 02:34:07.141720');
INSERT INTO "trials" VALUES(2,0,2,'COMPLETE','2026-11-22 02:34:07.163000','2026-11-22 02:34:07.192837');
INSERT INTO "trials" VALUES(3,0,3,'COMPLETE','2026-11-22 02:34:07.203359','2026-11-22 02:34:07.228053');
INSERT INTO "trials" VALUES(4,1,1,'COMPLETE','2026-11-22 02:34:07.244869','2026-11-22 02:34:07.270959');
INSERT INTO "trials" VALUES(5,1,2,'COMPLETE','2026-11-22 02:34:07.282336','2026-11-22 02:34:07.311096');
INSERT INTO "trials" VALUES(6,2,1,'COMPLETE','2026-11-22 02:34:07.321897','2026-11-22 02:34:07.348897');
INSERT INTO "trials" VALUES(7,2,2,'COMPLETE','2026-11-22 02:34:07.364566','2026-11-22 02:34:07.393725');
INSERT INTO "trials" VALUES(8,0,4,'COMPLETE','2026-11-22 02:34:07.438187','2026-11-22 02:34:07.456062');
INSERT INTO "trials" VALUES(9,1,4,'COMPLETE','2026-11-22 02:34:07.463876','2026-11-22 02:34:07.480995');
INSERT INTO "trials" VALUES(10,0,5,'COMPLETE','2026-11-22 02:34:07.643059','2026-11-22 02:34:07.778592');
INSERT INTO "trials" VALUES(11,1,5,'COMPLETE','2026-11-22 02:34:07.807010','2026-11-22 02:34:07.980025');
INSERT INTO "trials" VALUES(12,2,5,'COMPLETE','2026-11-22 02:34:08.033037','2026-11-22 02:34:08.171556');
INSERT INTO "trials" VALUES(13,3,5,'COMPLETE','2026-11-22 02:34:08.214949','2026-11-22 02:34:08.381632');
INSERT INTO "trials" VALUES(14,4,5,'COMPLETE','2026-11-22 02:34:08.411832','2026-11-22 02:34:08.574888');
INSERT INTO "trials" VALUES(15,5,5,'COMPLETE','2026-11-22 02:34:08.633307','2026-11-22 02:34:08.845462');
INSERT INTO "trials" VALUES(16,6,5,'COMPLETE','2026-11-22 02:34:08.885497','2026-11-22 02:34:09.052702');
INSERT INTO "trials" VALUES(17,7,5,'COMPLETE','2026-11-22 02:34:09.091505','2026-11-22 02:34:09.265461');
INSERT INTO "trials" VALUES(18,8,5,'PRUNED','2026-11-22 02:34:09.318348','2026-11-22 02:34:09.402339');
INSERT INTO "trials" VALUES(19,9,5,'FAIL','2026-11-22 02:34:09.415905','2026-11-22 02:34:09.445109');
INSERT INTO "trials" VALUES(20,10,5,'FAIL','2026-11-22 02:34:09.465238','2026-11-22 02:34:09.501901');
INSERT INTO "trials" VALUES(21,11,5,'FAIL','2026-11-22 02:34:09.523373','2026-11-22 02:34:09.789205');
INSERT INTO "trials" VALUES(22,12,5,'FAIL','2026-11-22 02:34:09.805328','2026-11-22 02:34:10.038919');
INSERT INTO "trials" VALUES(23,13,5,'FAIL','2026-11-22 02:34:10.062095','2026-11-22 02:34:10.315601');
INSERT INTO "trials" VALUES(24,0,6,'COMPLETE','2026-11-22 02:34:10.462443','2026-11-22 02:34:10.713094');
INSERT INTO "trials" VALUES(25,0,7,'FAIL','2026-11-22 02:34:10.510327','2026-11-22 02:34:10.641595');
INSERT INTO "trials" VALUES(26,0,9,'COMPLETE','2026-11-22 02:34:10.777823','2026-11-22 02:34:10.843705');
INSERT INTO "trials" VALUES(27,1,9,'PRUNED','2026-11-22 02:34:10.854851','2026-11-22 02:34:10.856181');
INSERT INTO "trials" VALUES(28,2,9,'PRUNED','2026-11-22 02:34:10.861015','2026-11-22 02:34:10.861992');
INSERT INTO "trials" VALUES(29,0,10,'COMPLETE','2026-11-22 02:34:10.918588','2026-11-22 02:34:10.982129');
INSERT INTO "trials" VALUES(30,0,11,'COMPLETE','2026-11-22 02:34:18.271841','2026-11-22 02:34:18.329024');
INSERT INTO "trials" VALUES(31,1,11,'COMPLETE','2026-11-22 02:34:18.394189','2026-11-22 02:34:18.498799');
INSERT INTO "trials" VALUES(32,2,11,'COMPLETE','2026-11-22 02:34:18.604352','2026-11-22 02:34:18.718755');
INSERT INTO "trials" VALUES(33,3,11,'COMPLETE','2026-11-22 02:34:18.826790','2026-11-22 02:34:18.965465');
INSERT INTO "trials" VALUES(34,4,11,'COMPLETE','2026-11-22 02:34:19.055705','2026-11-22 02:34:19.141872');
INSERT INTO "trials" VALUES(35,5,11,'COMPLETE','2026-11-22 02:34:19.251456','2026-11-22 02:34:19.354443');
INSERT INTO "trials" VALUES(36,6,11,'COMPLETE','2026-11-22 02:34:19.437046','2026-11-22 02:34:19.484312');
INSERT INTO "trials" VALUES(37,7,11,'COMPLETE','2026-11-22 02:34:19.503773','2026-11-22 02:34:19.561782');
INSERT INTO "trials" VALUES(38,8,11,'COMPLETE','2026-11-22 02:34:19.598456','2026-11-22 02:34:19.646689');
INSERT INTO "trials" VALUES(39,9,11,'COMPLETE','2026-11-22 02:34:19.677732','2026-11-22 02:34:19.724061');
INSERT INTO "trials" VALUES(40,10,11,'RUNNING','2026-11-22 02:34:19.747562',NULL);
INSERT INTO "trials" VALUES(41,0,13,'COMPLETE','2026-11-22 02:34:19.885232','2026-11-22 02:34:19.955355');
INSERT INTO "trials" VALUES(42,0,14,'COMPLETE','2026-11-22 02:34:19.970387','2026-11-22 02:34:20.020655');
INSERT INTO "trials" VALUES(43,0,15,'COMPLETE','2026-11-22 02:34:20.057324','2026-11-22 02:34:20.268600');
INSERT INTO "trials" VALUES(44,1,15,'FAIL','2026-11-22 02:34:20.281458','2026-11-22 02:34:20.439451');
INSERT INTO "trials" VALUES(45,1,14,'COMPLETE','2026-11-22 02:34:20.476947','2026-11-22 02:34:20.604950');
INSERT INTO "trials" VALUES(46,2,15,'RUNNING','2026-11-22 02:34:20.624854',NULL);
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
