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
INSERT INTO "fathom_alembic_version" VALUES('0006');
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
INSERT INTO "fathom_artifacts" VALUES(41,'model.safetensors',1,7,'9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c','41-efd8f35317f1b2b3');
CREATE TABLE fathom_enqueued (
	study_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	request_key VARCHAR(200) NOT NULL, 
	params TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_fathom_enqueued PRIMARY KEY (study_id, position), 
	CONSTRAINT fk_fathom_enqueued_study_id FOREIGN KEY(study_id) REFERENCES fathom_studies (study_id)
);
INSERT INTO "fathom_enqueued" VALUES(17,0,'38a7f13dc6c5eb54516740d4cd0560b0','{"depth": 2, "lr": 0.05}','2026-11-22 02:36:09.981976');
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
INSERT INTO "fathom_events" VALUES('1cbb0247b3',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:35:56.440391','{"name": "whole"}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',2,'trial.leased',1,1,'2026-11-22 02:35:56.598217','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',3,'trial.measured',1,1,'2026-11-22 02:35:56.623208','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',4,'trial.measured',1,1,'2026-11-22 02:35:56.636143','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',5,'trial.ended',1,1,'2026-11-22 02:35:56.658721','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',6,'trial.leased',2,2,'2026-11-22 02:35:56.699939','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',7,'trial.measured',2,2,'2026-11-22 02:35:56.722361','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',8,'trial.measured',2,2,'2026-11-22 02:35:56.746042','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',9,'trial.ended',2,2,'2026-11-22 02:35:56.804738','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',10,'trial.leased',3,3,'2026-11-22 02:35:56.856217','{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',11,'trial.grow',3,3,'2026-11-22 02:35:56.931556','{"signals": 1}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',12,'trial.measured',3,3,'2026-11-22 02:35:57.007935','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',13,'trial.measured',3,3,'2026-11-22 02:35:57.034097','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',14,'trial.ended',3,3,'2026-11-22 02:35:57.059082','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',15,'study.complete',3,NULL,'2026-11-22 02:35:57.065635','{"label": "learned/growth"}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',16,'trial.leased',1,4,'2026-11-22 02:35:57.140039','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',17,'trial.measured',1,4,'2026-11-22 02:35:57.174565','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',18,'trial.measured',1,4,'2026-11-22 02:35:57.180791','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',19,'trial.ended',1,4,'2026-11-22 02:35:57.186424','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',20,'trial.leased',2,5,'2026-11-22 02:35:57.201114','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',21,'trial.measured',2,5,'2026-11-22 02:35:57.212064','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',22,'trial.measured',2,5,'2026-11-22 02:35:57.226159','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',23,'trial.ended',2,5,'2026-11-22 02:35:57.232274','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',24,'trial.leased',1,6,'2026-11-22 02:35:57.246214','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',25,'trial.measured',1,6,'2026-11-22 02:35:57.253982','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',26,'trial.measured',1,6,'2026-11-22 02:35:57.261063','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',27,'trial.ended',1,6,'2026-11-22 02:35:57.266129','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',28,'study.complete',1,NULL,'2026-11-22 02:35:57.270530','{"label": "searched/grid"}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',29,'trial.leased',2,7,'2026-11-22 02:35:57.282471','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',30,'trial.measured',2,7,'2026-11-22 02:35:57.290981','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',31,'trial.measured',2,7,'2026-11-22 02:35:57.301413','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',32,'trial.ended',2,7,'2026-11-22 02:35:57.312769','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',33,'study.complete',2,NULL,'2026-11-22 02:35:57.318947','{"label": "searched/random"}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',34,'confirmation.planned',4,NULL,'2026-11-22 02:35:57.333081','{"runs": 2, "depths": [1]}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',35,'trial.leased',4,8,'2026-11-22 02:35:57.349831','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.01}}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',36,'trial.measured',4,8,'2026-11-22 02:35:57.357672','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',37,'trial.measured',4,8,'2026-11-22 02:35:57.363401','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',38,'trial.ended',4,8,'2026-11-22 02:35:57.368500','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',39,'trial.leased',4,9,'2026-11-22 02:35:57.379710','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',40,'trial.measured',4,9,'2026-11-22 02:35:57.390456','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',41,'trial.measured',4,9,'2026-11-22 02:35:57.398171','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',42,'trial.ended',4,9,'2026-11-22 02:35:57.406425','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',43,'study.complete',4,NULL,'2026-11-22 02:35:57.415503','{"label": "confirm"}');
INSERT INTO "fathom_events" VALUES('1cbb0247b3',44,'experiment.complete',NULL,NULL,'2026-11-22 02:35:57.416235','{}');
INSERT INTO "fathom_events" VALUES('ecafed5166',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:35:57.472406','{"name": "ends"}');
INSERT INTO "fathom_events" VALUES('ecafed5166',2,'trial.leased',5,10,'2026-11-22 02:35:57.493418','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',3,'trial.measured',5,10,'2026-11-22 02:35:57.501463','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',4,'trial.measured',5,10,'2026-11-22 02:35:57.508436','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',5,'trial.queued',5,10,'2026-11-22 02:35:57.513909','{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO "fathom_events" VALUES('ecafed5166',6,'trial.leased',5,10,'2026-11-22 02:35:57.525002','{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',7,'trial.measured',5,10,'2026-11-22 02:35:57.533561','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',8,'trial.measured',5,10,'2026-11-22 02:35:57.540556','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',9,'trial.ended',5,10,'2026-11-22 02:35:57.547658','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('ecafed5166',10,'trial.leased',5,11,'2026-11-22 02:35:57.563755','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',11,'trial.measured',5,11,'2026-11-22 02:35:57.574260','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',12,'trial.measured',5,11,'2026-11-22 02:35:57.581092','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',13,'trial.measured',5,11,'2026-11-22 02:35:57.589385','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',14,'trial.measured',5,11,'2026-11-22 02:35:57.599243','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',15,'trial.ended',5,11,'2026-11-22 02:35:57.605329','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('ecafed5166',16,'trial.leased',5,12,'2026-11-22 02:35:57.618815','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',17,'trial.measured',5,12,'2026-11-22 02:35:57.627645','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',18,'trial.measured',5,12,'2026-11-22 02:35:57.639361','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',19,'trial.measured',5,12,'2026-11-22 02:35:57.647218','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',20,'trial.measured',5,12,'2026-11-22 02:35:57.654906','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',21,'trial.ended',5,12,'2026-11-22 02:35:57.660982','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('ecafed5166',22,'trial.leased',5,13,'2026-11-22 02:35:57.679304','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.011862982112252262}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',23,'trial.measured',5,13,'2026-11-22 02:35:57.697036','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',24,'trial.measured',5,13,'2026-11-22 02:35:57.705447','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',25,'trial.measured',5,13,'2026-11-22 02:35:57.713047','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',26,'trial.measured',5,13,'2026-11-22 02:35:57.721032','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',27,'trial.ended',5,13,'2026-11-22 02:35:57.730503','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('ecafed5166',28,'trial.leased',5,14,'2026-11-22 02:35:57.744631','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.003873570353465848}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',29,'trial.measured',5,14,'2026-11-22 02:35:57.752971','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',30,'trial.measured',5,14,'2026-11-22 02:35:57.759862','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',31,'trial.measured',5,14,'2026-11-22 02:35:57.781313','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',32,'trial.measured',5,14,'2026-11-22 02:35:57.795776','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',33,'trial.ended',5,14,'2026-11-22 02:35:57.822406','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('ecafed5166',34,'trial.leased',5,15,'2026-11-22 02:35:57.855006','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.040222161233809645}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',35,'trial.measured',5,15,'2026-11-22 02:35:57.880209','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',36,'trial.measured',5,15,'2026-11-22 02:35:57.904647','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',37,'trial.measured',5,15,'2026-11-22 02:35:57.926127','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',38,'trial.measured',5,15,'2026-11-22 02:35:57.953780','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',39,'trial.ended',5,15,'2026-11-22 02:35:57.971371','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('ecafed5166',40,'trial.leased',5,16,'2026-11-22 02:35:58.016421','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.0002028344960068208}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',41,'trial.measured',5,16,'2026-11-22 02:35:58.050096','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',42,'trial.measured',5,16,'2026-11-22 02:35:58.087712','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',43,'trial.measured',5,16,'2026-11-22 02:35:58.131816','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',44,'trial.measured',5,16,'2026-11-22 02:35:58.175926','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',45,'trial.ended',5,16,'2026-11-22 02:35:58.192354','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('ecafed5166',46,'trial.leased',5,17,'2026-11-22 02:35:58.209028','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0044596368292522896}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',47,'trial.measured',5,17,'2026-11-22 02:35:58.261020','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',48,'trial.measured',5,17,'2026-11-22 02:35:58.296686','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',49,'trial.measured',5,17,'2026-11-22 02:35:58.310357','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',50,'trial.measured',5,17,'2026-11-22 02:35:58.323725','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',51,'trial.ended',5,17,'2026-11-22 02:35:58.337520','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('ecafed5166',52,'trial.leased',5,18,'2026-11-22 02:35:58.366651','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00048761194940791333}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',53,'trial.measured',5,18,'2026-11-22 02:35:58.395993','{"step": 1, "validation": -1.0, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',54,'trial.measured',5,18,'2026-11-22 02:35:58.410547','{"step": 2, "validation": -2.0, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',55,'trial.ended',5,18,'2026-11-22 02:35:58.441366','{"state": "pruned", "outcome": "pruned", "depth": 2, "value": -2.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',56,'trial.leased',5,19,'2026-11-22 02:35:58.475605','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.018486247764344876}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',57,'trial.measured',5,19,'2026-11-22 02:35:58.496312','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',58,'trial.measured',5,19,'2026-11-22 02:35:58.507991','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',59,'trial.measured',5,19,'2026-11-22 02:35:58.520682','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',60,'trial.ended',5,19,'2026-11-22 02:35:58.528353','{"state": "fail", "outcome": "out_of_memory", "depth": 1, "value": null}');
INSERT INTO "fathom_events" VALUES('ecafed5166',61,'trial.leased',5,20,'2026-11-22 02:35:58.550951','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0009766117525402216}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',62,'trial.measured',5,20,'2026-11-22 02:35:58.566990','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',63,'trial.measured',5,20,'2026-11-22 02:35:58.576197','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',64,'trial.measured',5,20,'2026-11-22 02:35:58.603839','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',65,'trial.ended',5,20,'2026-11-22 02:35:58.617646','{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO "fathom_events" VALUES('ecafed5166',66,'trial.leased',5,21,'2026-11-22 02:35:58.643042','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',67,'trial.measured',5,21,'2026-11-22 02:35:58.666912','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',68,'trial.measured',5,21,'2026-11-22 02:35:58.675077','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',69,'trial.measured',5,21,'2026-11-22 02:35:58.682479','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',70,'trial.queued',5,21,'2026-11-22 02:35:58.688807','{"attempt": 1, "outcome": "error", "message": "It was error."}');
INSERT INTO "fathom_events" VALUES('ecafed5166',71,'trial.leased',5,21,'2026-11-22 02:35:58.713868','{"attempt": 2, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',72,'trial.measured',5,21,'2026-11-22 02:35:58.724739','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',73,'trial.measured',5,21,'2026-11-22 02:35:58.730644','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',74,'trial.measured',5,21,'2026-11-22 02:35:58.736130','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',75,'trial.queued',5,21,'2026-11-22 02:35:58.741192','{"attempt": 2, "outcome": "error", "message": "It was error."}');
INSERT INTO "fathom_events" VALUES('ecafed5166',76,'trial.leased',5,21,'2026-11-22 02:35:58.750645','{"attempt": 3, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',77,'trial.measured',5,21,'2026-11-22 02:35:58.756848','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',78,'trial.measured',5,21,'2026-11-22 02:35:58.762764','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',79,'trial.measured',5,21,'2026-11-22 02:35:58.769253','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',80,'trial.ended',5,21,'2026-11-22 02:35:58.775017','{"state": "fail", "outcome": "error", "depth": 3, "value": null}');
INSERT INTO "fathom_events" VALUES('ecafed5166',81,'trial.leased',5,22,'2026-11-22 02:35:58.791105','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',82,'trial.measured',5,22,'2026-11-22 02:35:58.798861','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',83,'trial.measured',5,22,'2026-11-22 02:35:58.824205','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',84,'trial.measured',5,22,'2026-11-22 02:35:58.850354','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',85,'trial.queued',5,22,'2026-11-22 02:35:58.870411','{"attempt": 1, "outcome": "refused", "message": "It was refused."}');
INSERT INTO "fathom_events" VALUES('ecafed5166',86,'trial.leased',5,22,'2026-11-22 02:35:58.898980','{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',87,'trial.measured',5,22,'2026-11-22 02:35:58.930409','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',88,'trial.measured',5,22,'2026-11-22 02:35:58.955256','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',89,'trial.measured',5,22,'2026-11-22 02:35:58.964020','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',90,'trial.queued',5,22,'2026-11-22 02:35:58.976331','{"attempt": 2, "outcome": "refused", "message": "It was refused."}');
INSERT INTO "fathom_events" VALUES('ecafed5166',91,'trial.leased',5,22,'2026-11-22 02:35:58.989214','{"attempt": 3, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',92,'trial.measured',5,22,'2026-11-22 02:35:58.997204','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',93,'trial.measured',5,22,'2026-11-22 02:35:59.003575','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',94,'trial.measured',5,22,'2026-11-22 02:35:59.009930','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',95,'trial.ended',5,22,'2026-11-22 02:35:59.015783','{"state": "fail", "outcome": "refused", "depth": 2, "value": null}');
INSERT INTO "fathom_events" VALUES('ecafed5166',96,'trial.leased',5,23,'2026-11-22 02:35:59.032285','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',97,'trial.measured',5,23,'2026-11-22 02:35:59.040449','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',98,'trial.measured',5,23,'2026-11-22 02:35:59.047121','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',99,'trial.queued',5,23,'2026-11-22 02:35:59.052675','{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO "fathom_events" VALUES('ecafed5166',100,'trial.leased',5,23,'2026-11-22 02:35:59.061302','{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',101,'trial.measured',5,23,'2026-11-22 02:35:59.068113','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',102,'trial.measured',5,23,'2026-11-22 02:35:59.075744','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',103,'trial.queued',5,23,'2026-11-22 02:35:59.081031','{"attempt": 2, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO "fathom_events" VALUES('ecafed5166',104,'trial.leased',5,23,'2026-11-22 02:35:59.089502','{"attempt": 3, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',105,'trial.measured',5,23,'2026-11-22 02:35:59.096423','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',106,'trial.measured',5,23,'2026-11-22 02:35:59.103046','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',107,'trial.ended',5,23,'2026-11-22 02:35:59.108287','{"state": "fail", "outcome": "lost", "depth": 1, "value": null}');
INSERT INTO "fathom_events" VALUES('ecafed5166',108,'study.stopped',5,NULL,'2026-11-22 02:35:59.119935','{"label": "searched/random", "because": "the budget of 14 trials is handed out"}');
INSERT INTO "fathom_events" VALUES('ecafed5166',109,'study.complete',5,NULL,'2026-11-22 02:35:59.123073','{"label": "searched/random"}');
INSERT INTO "fathom_events" VALUES('ecafed5166',110,'confirmation.planned',6,NULL,'2026-11-22 02:35:59.127415','{"runs": 1, "depths": [1]}');
INSERT INTO "fathom_events" VALUES('0ef08cd628',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:35:59.144789','{"name": "dropped"}');
INSERT INTO "fathom_events" VALUES('ecafed5166',111,'trial.leased',6,24,'2026-11-22 02:35:59.158395','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('0ef08cd628',2,'trial.leased',7,25,'2026-11-22 02:35:59.169837','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',112,'trial.queued',6,24,'2026-11-22 02:35:59.176507','{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO "fathom_events" VALUES('0ef08cd628',3,'experiment.cancelled',NULL,NULL,'2026-11-22 02:35:59.182078','{}');
INSERT INTO "fathom_events" VALUES('0ef08cd628',4,'trial.measured',7,25,'2026-11-22 02:35:59.190106','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('0ef08cd628',5,'trial.ended',7,25,'2026-11-22 02:35:59.195126','{"state": "fail", "outcome": "cancelled", "depth": 2, "value": null}');
INSERT INTO "fathom_events" VALUES('dceb015a24',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:35:59.207747','{"name": "bounded"}');
INSERT INTO "fathom_events" VALUES('ecafed5166',113,'trial.leased',6,24,'2026-11-22 02:35:59.220443','{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('ecafed5166',114,'trial.measured',6,24,'2026-11-22 02:35:59.227720','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',115,'trial.measured',6,24,'2026-11-22 02:35:59.233707','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('ecafed5166',116,'trial.ended',6,24,'2026-11-22 02:35:59.238539','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('ecafed5166',117,'study.complete',6,NULL,'2026-11-22 02:35:59.242252','{"label": "confirm"}');
INSERT INTO "fathom_events" VALUES('ecafed5166',118,'experiment.complete',NULL,NULL,'2026-11-22 02:35:59.242911','{}');
INSERT INTO "fathom_events" VALUES('dceb015a24',2,'trial.leased',9,26,'2026-11-22 02:35:59.253192','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('dceb015a24',3,'trial.measured',9,26,'2026-11-22 02:35:59.266360','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('dceb015a24',4,'trial.measured',9,26,'2026-11-22 02:35:59.278490','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('dceb015a24',5,'trial.ended',9,26,'2026-11-22 02:35:59.283576','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('dceb015a24',6,'trial.ended',9,27,'2026-11-22 02:35:59.342328','{"state": "pruned", "outcome": "infeasible", "depth": 2, "value": null}');
INSERT INTO "fathom_events" VALUES('dceb015a24',7,'trial.ended',9,28,'2026-11-22 02:35:59.382001','{"state": "pruned", "outcome": "infeasible", "depth": 3, "value": null}');
INSERT INTO "fathom_events" VALUES('dceb015a24',8,'study.complete',9,NULL,'2026-11-22 02:35:59.411838','{"label": "searched/grid"}');
INSERT INTO "fathom_events" VALUES('dceb015a24',9,'confirmation.planned',10,NULL,'2026-11-22 02:35:59.438960','{"runs": 1, "depths": [1]}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:36:03.767089','{"name": "learning"}');
INSERT INTO "fathom_events" VALUES('dceb015a24',10,'trial.leased',10,29,'2026-11-22 02:36:03.782291','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.01}}');
INSERT INTO "fathom_events" VALUES('dceb015a24',11,'trial.measured',10,29,'2026-11-22 02:36:03.792620','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('dceb015a24',12,'trial.measured',10,29,'2026-11-22 02:36:03.798628','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('dceb015a24',13,'trial.ended',10,29,'2026-11-22 02:36:03.803312','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('dceb015a24',14,'study.complete',10,NULL,'2026-11-22 02:36:03.807763','{"label": "confirm"}');
INSERT INTO "fathom_events" VALUES('dceb015a24',15,'experiment.complete',NULL,NULL,'2026-11-22 02:36:03.808360','{}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',2,'trial.leased',11,30,'2026-11-22 02:36:08.412276','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',3,'trial.measured',11,30,'2026-11-22 02:36:08.446156','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',4,'trial.measured',11,30,'2026-11-22 02:36:08.500101','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',5,'trial.ended',11,30,'2026-11-22 02:36:08.530688','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',6,'trial.leased',11,31,'2026-11-22 02:36:08.682446','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',7,'trial.measured',11,31,'2026-11-22 02:36:08.704524','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',8,'trial.measured',11,31,'2026-11-22 02:36:08.727634','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',9,'trial.ended',11,31,'2026-11-22 02:36:08.743830','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',10,'trial.leased',11,32,'2026-11-22 02:36:08.887691','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',11,'trial.measured',11,32,'2026-11-22 02:36:08.957753','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',12,'trial.measured',11,32,'2026-11-22 02:36:08.989702','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',13,'trial.ended',11,32,'2026-11-22 02:36:09.004726','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',14,'trial.leased',11,33,'2026-11-22 02:36:09.075942','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',15,'trial.measured',11,33,'2026-11-22 02:36:09.117003','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',16,'trial.measured',11,33,'2026-11-22 02:36:09.127045','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',17,'trial.ended',11,33,'2026-11-22 02:36:09.134780','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',18,'trial.leased',11,34,'2026-11-22 02:36:09.202587','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',19,'trial.measured',11,34,'2026-11-22 02:36:09.234828','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',20,'trial.measured',11,34,'2026-11-22 02:36:09.243282','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',21,'trial.ended',11,34,'2026-11-22 02:36:09.274871','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',22,'trial.leased',11,35,'2026-11-22 02:36:09.336137','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',23,'trial.measured',11,35,'2026-11-22 02:36:09.452086','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',24,'trial.measured',11,35,'2026-11-22 02:36:09.483705','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',25,'trial.ended',11,35,'2026-11-22 02:36:09.492718','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',26,'trial.leased',11,36,'2026-11-22 02:36:09.591473','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',27,'trial.measured',11,36,'2026-11-22 02:36:09.615495','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',28,'trial.measured',11,36,'2026-11-22 02:36:09.638036','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',29,'trial.ended',11,36,'2026-11-22 02:36:09.652192','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',30,'trial.leased',11,37,'2026-11-22 02:36:09.722492','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',31,'trial.measured',11,37,'2026-11-22 02:36:09.746346','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',32,'trial.measured',11,37,'2026-11-22 02:36:09.765300','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',33,'trial.ended',11,37,'2026-11-22 02:36:09.781575','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',34,'trial.leased',11,38,'2026-11-22 02:36:09.815884','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',35,'trial.measured',11,38,'2026-11-22 02:36:09.826283','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',36,'trial.measured',11,38,'2026-11-22 02:36:09.832137','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',37,'trial.ended',11,38,'2026-11-22 02:36:09.837443','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',38,'trial.leased',11,39,'2026-11-22 02:36:09.861769','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',39,'trial.measured',11,39,'2026-11-22 02:36:09.870524','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',40,'trial.measured',11,39,'2026-11-22 02:36:09.876867','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',41,'trial.ended',11,39,'2026-11-22 02:36:09.882097','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',42,'trial.leased',11,40,'2026-11-22 02:36:09.906702','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',43,'trial.queued',11,40,'2026-11-22 02:36:09.914316','{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO "fathom_events" VALUES('1a9e8a03e4',44,'experiment.paused',NULL,NULL,'2026-11-22 02:36:09.919627','{}');
INSERT INTO "fathom_events" VALUES('a58fe32c2d',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:36:09.938524','{"name": "informed"}');
INSERT INTO "fathom_events" VALUES('a58fe32c2d',2,'experiment.paused',NULL,NULL,'2026-11-22 02:36:09.949483','{}');
INSERT INTO "fathom_events" VALUES('6403660397',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:36:09.958819','{"name": "kept"}');
INSERT INTO "fathom_events" VALUES('6403660397',2,'trial.leased',15,41,'2026-11-22 02:36:09.992768','{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO "fathom_events" VALUES('6403660397',3,'trial.measured',15,41,'2026-11-22 02:36:10.019232','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('6403660397',4,'trial.measured',15,41,'2026-11-22 02:36:10.025543','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('6403660397',5,'trial.ended',15,41,'2026-11-22 02:36:10.030793','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('6403660397',6,'study.complete',15,NULL,'2026-11-22 02:36:10.035644','{"label": "learned/udn"}');
INSERT INTO "fathom_events" VALUES('6403660397',7,'trial.leased',16,42,'2026-11-22 02:36:10.046671','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('6403660397',8,'trial.measured',16,42,'2026-11-22 02:36:10.054395','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('6403660397',9,'trial.measured',16,42,'2026-11-22 02:36:10.059976','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('6403660397',10,'trial.ended',16,42,'2026-11-22 02:36:10.064736','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('6403660397',11,'trial.leased',17,43,'2026-11-22 02:36:10.077952','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.05}}');
INSERT INTO "fathom_events" VALUES('6403660397',12,'trial.measured',17,43,'2026-11-22 02:36:10.086463','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('6403660397',13,'trial.measured',17,43,'2026-11-22 02:36:10.094465','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('6403660397',14,'trial.queued',17,43,'2026-11-22 02:36:10.100268','{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO "fathom_events" VALUES('6403660397',15,'trial.leased',17,43,'2026-11-22 02:36:10.107943','{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.05}}');
INSERT INTO "fathom_events" VALUES('6403660397',16,'trial.measured',17,43,'2026-11-22 02:36:10.115093','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('6403660397',17,'trial.measured',17,43,'2026-11-22 02:36:10.121156','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('6403660397',18,'trial.ended',17,43,'2026-11-22 02:36:10.126810','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('6403660397',19,'trial.leased',17,44,'2026-11-22 02:36:10.144661','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('6403660397',20,'trial.measured',17,44,'2026-11-22 02:36:10.155197','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('6403660397',21,'trial.measured',17,44,'2026-11-22 02:36:10.163079','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('6403660397',22,'trial.ended',17,44,'2026-11-22 02:36:10.169384','{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO "fathom_events" VALUES('6403660397',23,'trial.leased',16,45,'2026-11-22 02:36:10.183708','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('6403660397',24,'trial.measured',16,45,'2026-11-22 02:36:10.193114','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('6403660397',25,'trial.measured',16,45,'2026-11-22 02:36:10.199809','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('6403660397',26,'trial.ended',16,45,'2026-11-22 02:36:10.205544','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('6403660397',27,'trial.leased',17,46,'2026-11-22 02:36:10.247018','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO "fathom_events" VALUES('6403660397',28,'trial.measured',17,46,'2026-11-22 02:36:10.275316','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('6403660397',29,'trial.measured',17,46,'2026-11-22 02:36:10.331078','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('6bea02ee98',1,'study.created',19,NULL,'2026-11-22 02:36:10.384250','{"name": "bare"}');
INSERT INTO "fathom_events" VALUES('6bea02ee98',2,'trial.leased',19,47,'2026-11-22 02:36:10.460218','{"attempt": 1, "worker": "ask", "params": {"x": 0.6369616873214543}}');
INSERT INTO "fathom_events" VALUES('6bea02ee98',3,'trial.ended',19,47,'2026-11-22 02:36:10.529339','{"state": "complete", "outcome": "finished", "depth": null, "value": 0.0}');
INSERT INTO "fathom_events" VALUES('6bea02ee98',4,'trial.leased',19,48,'2026-11-22 02:36:10.594788','{"attempt": 1, "worker": "ask", "params": {"x": 0.8897387912781343}}');
INSERT INTO "fathom_events" VALUES('6bea02ee98',5,'trial.ended',19,48,'2026-11-22 02:36:10.644369','{"state": "complete", "outcome": "finished", "depth": null, "value": 0.25}');
INSERT INTO "fathom_events" VALUES('6bea02ee98',6,'trial.leased',19,49,'2026-11-22 02:36:10.707718','{"attempt": 1, "worker": "ask", "params": {"x": 0.08082403917318748}}');
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
INSERT INTO "fathom_experiments" VALUES('1cbb0247b3','whole','complete','{"name":"whole","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"transfer_from":[],"searched":"grid"},{"name":null,"fixed":{},"pruner":{"kind":"successive_halving","min_resource":null,"bootstrap_count":0,"reduction_factor":4,"min_early_stopping_rate":0},"executions_per_trial":1,"transfer_from":[],"trials":3,"enqueue":[],"searched":"random"},{"name":null,"fixed":{"lr":0.01},"readout":"param","runs":1,"new_block":null,"initial_depth":null,"learned":"growth","criterion":"metric","patience":1,"min_improvement":0.005,"give_up":null}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of whole','2026-11-22 02:35:56.440391','2026-11-22 02:35:57.416235','Use depth 1 (lr 0.0001565): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/random found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1).',44,'experiment');
INSERT INTO "fathom_experiments" VALUES('ecafed5166','ends','complete','{"name":"ends","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":4,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":{"kind":"median","warmup_steps":null,"interval_steps":1,"startup_trials":null,"min_trials":1},"executions_per_trial":1,"transfer_from":[],"trials":20,"enqueue":[],"searched":"random"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":14,"flops":null,"gpu_seconds":null}}','of ends','2026-11-22 02:35:57.472406','2026-11-22 02:35:59.242911','Use depth 1 (lr 0.0001565): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/random found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1 and searched/random stopped early).',118,'experiment');
INSERT INTO "fathom_experiments" VALUES('0ef08cd628','dropped','cancelled','{"name":"dropped","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":{"kind":"none"},"executions_per_trial":1,"transfer_from":[],"trials":14,"enqueue":[],"searched":"random"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of dropped','2026-11-22 02:35:59.144789','2026-11-22 02:35:59.182078',NULL,5,'experiment');
INSERT INTO "fathom_experiments" VALUES('dceb015a24','bounded','complete','{"name":"bounded","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"transfer_from":[],"searched":"grid"}],"objectives":["metric",{"parameters":{"max":340.0}},{"flops":{"max":null}}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of bounded','2026-11-22 02:35:59.207747','2026-11-22 02:36:03.808360','Use depth 1 (lr 0.01): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/grid found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1).',15,'experiment');
INSERT INTO "fathom_experiments" VALUES('1a9e8a03e4','learning','paused','{"name":"learning","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"transfer_from":[],"trials":14,"enqueue":[],"searched":"controller","emits":"depth","reward":"metric","algorithm":"reinforce","batch":1,"learning_rate":0.02,"entropy":0.02,"baseline_decay":0.8,"units":1,"clip":0.2,"epochs":4,"failed":"worst","pruned":"value"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of learning','2026-11-22 02:36:03.767089',NULL,NULL,44,'experiment');
INSERT INTO "fathom_experiments" VALUES('a58fe32c2d','informed','paused','{"name":"informed","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":{"kind":"none"},"executions_per_trial":1,"transfer_from":[{"experiment":"1cbb0247b3","method":null}],"trials":2,"enqueue":[],"searched":"tpe","startup_trials":null,"multivariate":true,"group":null}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of informed','2026-11-22 02:36:09.938524',NULL,NULL,2,'experiment');
INSERT INTO "fathom_experiments" VALUES('6403660397','kept','running','{"name":"kept","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"readout":"knee","runs":1,"learned":"udn","posterior":"poisson","initial_rate":1.0,"prior_rate":0.5,"quantile":0.95},{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"transfer_from":[],"searched":"grid"},{"name":null,"fixed":{},"pruner":{"kind":"median","warmup_steps":null,"interval_steps":1,"startup_trials":null,"min_trials":1},"executions_per_trial":1,"transfer_from":[],"trials":4,"enqueue":[],"searched":"random"}],"objectives":["metric"],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of kept','2026-11-22 02:36:09.958819',NULL,NULL,29,'experiment');
INSERT INTO "fathom_experiments" VALUES('6bea02ee98','bare','running','{"name":"bare","space":{"x":{"when":{},"log":false,"low":0.0,"high":1.0,"step":null}},"metric":"value","direction":"minimize","directions":[],"metrics":[],"sampler":{"name":null,"fixed":{},"pruner":{"kind":"none"},"executions_per_trial":1,"transfer_from":[],"trials":null,"enqueue":[],"searched":"random"},"pruner":{"kind":"none"},"steps":null,"trials":null,"seed":0,"transfer_from":[],"lease_seconds":600.0}',NULL,'2026-11-22 02:36:10.384250',NULL,NULL,6,'study');
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
INSERT INTO "fathom_leases" VALUES('0ca3b5d77208f31b174d0b82',1,1,'w1','9c2be2d4d48aae483d9a46e138770fad','ask-000001',0,'2026-11-22 02:35:56.598217','2026-11-22 02:36:26.634738','2026-11-22 02:35:56.658168','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('097805786601d5da7ff02c0e',2,1,'w1','cd4b4c293be5bc99c7143e7992247653','ask-000002',0,'2026-11-22 02:35:56.699939','2026-11-22 02:36:26.744676','2026-11-22 02:35:56.800316','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('fac0e3fee188278a2187308c',3,1,'w1','0de31fed4a48c4748b5f5ea8214e3ada','ask-000003',0,'2026-11-22 02:35:56.856217','2026-11-22 02:36:27.032440','2026-11-22 02:35:57.058845','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('0130747cdccbe48bb35d3ca7',4,1,'w1','8dc711a832e283c8ab628370c6e64fe8','ask-000004',0,'2026-11-22 02:35:57.140039','2026-11-22 02:36:27.179479','2026-11-22 02:35:57.186216','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('e8d2bf818dc8ed05421223bd',5,1,'w1','b16ee79bb72276ef11b9735752fe68c7','ask-000005',0,'2026-11-22 02:35:57.201114','2026-11-22 02:36:27.224890','2026-11-22 02:35:57.232082','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('2189c6efc24e0eb3cffcc053',6,1,'w1','e0a1640f6b13b6342decba20d441690c','ask-000006',0,'2026-11-22 02:35:57.246214','2026-11-22 02:36:27.259773','2026-11-22 02:35:57.265938','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('8c093be5883a93eb0daa72b8',7,1,'w1','73559916534467f6b00c842fa0448300','ask-000007',0,'2026-11-22 02:35:57.282471','2026-11-22 02:36:27.300149','2026-11-22 02:35:57.312549','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('1f8b857ff0b82374e090ff76',8,1,'w1','4a69a3ecf45a1956cad66ee635574701','ask-000008',0,'2026-11-22 02:35:57.349831','2026-11-22 02:36:27.362292','2026-11-22 02:35:57.368234','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('29e03d276bcfbd5b373d5854',9,1,'w1','12662c9135ff6c89584a1b6d3f513380','ask-000009',0,'2026-11-22 02:35:57.379710','2026-11-22 02:36:27.396619','2026-11-22 02:35:57.406144','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('3d819624e6ee73a1cd9fe05a',10,1,'w1','0f52271b2b9dcd3129ab5786995e7d30','ask-000011',0,'2026-11-22 02:35:57.493418','2000-01-01 00:00:00.000000','2026-11-22 02:35:57.513909','lost','Worker ''w1'' was not heard of for 30 s.','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',1);
INSERT INTO "fathom_leases" VALUES('5839b71718925cd97061c0bc',10,2,'w1','9eed382db7eca38aad7cd40ab127cb95','ask-000012',0,'2026-11-22 02:35:57.525002','2026-11-22 02:36:27.539700','2026-11-22 02:35:57.547429','cancelled','An earlier attempt finished.',NULL,0);
INSERT INTO "fathom_leases" VALUES('741eaec525fdf28f6d12732a',11,1,'w1','d06080febe01d86081398f5b40d54af0','ask-000013',0,'2026-11-22 02:35:57.563755','2026-11-22 02:36:27.598001','2026-11-22 02:35:57.605134','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('ad64af56a8ef1c8b827e466e',12,1,'w1','3a6ce12390f6577272cf99a16d4f9a71','ask-000014',0,'2026-11-22 02:35:57.618815','2026-11-22 02:36:27.653640','2026-11-22 02:35:57.660707','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('dbd720b5b0e6399ae89f4264',13,1,'w1','e1f7e50d79b5542c08f1a8b065027317','ask-000015',0,'2026-11-22 02:35:57.679304','2026-11-22 02:36:27.719727','2026-11-22 02:35:57.730300','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('f8b3378d661ae3ebb188ac3e',14,1,'w1','6215763dc479b74c2da5990566d20961','ask-000016',0,'2026-11-22 02:35:57.744631','2026-11-22 02:36:27.794430','2026-11-22 02:35:57.822186','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('deac36b1b334d7d5c6d79124',15,1,'w1','61ef7ffab19b409741d86c639dabd456','ask-000017',0,'2026-11-22 02:35:57.855006','2026-11-22 02:36:27.949247','2026-11-22 02:35:57.971152','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('48c0b48b1931a0885d2ced65',16,1,'w1','d996a012282aa15d2b8e6ccb6a51d62a','ask-000018',0,'2026-11-22 02:35:58.016421','2026-11-22 02:36:28.174506','2026-11-22 02:35:58.192132','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('9ab708a68a734c419db716f9',17,1,'w1','0b0295b273aeb5b88cef7172c9ea46b0','ask-000019',0,'2026-11-22 02:35:58.209028','2026-11-22 02:36:28.322160','2026-11-22 02:35:58.337238','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('d6d3bd6f32dac34a6509ff4b',18,1,'w1','ee0ea3652e725bb2f1e5fd855462c313','ask-000020',0,'2026-11-22 02:35:58.366651','2026-11-22 02:36:28.408772','2026-11-22 02:35:58.440273','pruned','It was pruned.','{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('2287dbb0e83a2c47d7e1bc77',19,1,'w1','5d8112f24d43a0b377f71db1700eafa7','ask-000021',0,'2026-11-22 02:35:58.475605','2026-11-22 02:36:28.519069','2026-11-22 02:35:58.528096','out_of_memory','It was out_of_memory.','{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('ddf4b2c3b1c1911704f25819',20,1,'w1','f5e5f2299ca2b45fd59d3d8c42cc9cf2','ask-000022',0,'2026-11-22 02:35:58.550951','2026-11-22 02:36:28.602372','2026-11-22 02:35:58.617376','diverged','It was diverged.','{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('71ed7bce022fc7336799ea0b',21,1,'w1','ab6d2a3c06e2a40df8a4707f9fb7fb72','ask-000023',0,'2026-11-22 02:35:58.643042','2026-11-22 02:36:28.681269','2026-11-22 02:35:58.688807','error','It was error.','{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('b1bc5ccbc163ba22b62aad39',21,2,'w1','5f60cf1b8202222b45ca72c95717fe45','ask-000024',0,'2026-11-22 02:35:58.713868','2026-11-22 02:36:28.735454','2026-11-22 02:35:58.741192','error','It was error.','{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('2d86d53cc049a0638f174295',21,3,'w1','8f0a889678e29542af6691c76a6c4919','ask-000025',0,'2026-11-22 02:35:58.750645','2026-11-22 02:36:28.768048','2026-11-22 02:35:58.774824','error','It was error.','{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('17431d0fdcc8265b3ac233e3',22,1,'w1','469047cd3bd6fd33742c6e164cef64f5','ask-000026',0,'2026-11-22 02:35:58.791105','2026-11-22 02:36:28.848972','2026-11-22 02:35:58.870411','refused','It was refused.','{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('35ced81320abd5f305e67957',22,2,'w1','323882b07e29101933b9f6992425a322','ask-000027',0,'2026-11-22 02:35:58.898980','2026-11-22 02:36:28.962776','2026-11-22 02:35:58.976331','refused','It was refused.','{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('4f2eb20250b4c68d2c8d95a4',22,3,'w1','14fb22f9086d0b2b7b3e7049589f40f9','ask-000028',0,'2026-11-22 02:35:58.989214','2026-11-22 02:36:29.009180','2026-11-22 02:35:59.015593','refused','It was refused.','{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('2cd4d2362ab003967f16b513',23,1,'w1','f98d1ad1df33a448c329c66018585de3','ask-000029',0,'2026-11-22 02:35:59.032285','2000-01-01 00:00:00.000000','2026-11-22 02:35:59.052675','lost','Worker ''w1'' was not heard of for 30 s.',NULL,0);
INSERT INTO "fathom_leases" VALUES('464e5480fb1b3c623f1dbcab',23,2,'w1','bff6dc10de3e2d06e2e321569bdfaa6f','ask-000030',0,'2026-11-22 02:35:59.061302','2000-01-01 00:00:00.000000','2026-11-22 02:35:59.081031','lost','Worker ''w1'' was not heard of for 30 s.',NULL,0);
INSERT INTO "fathom_leases" VALUES('b71673ef4d0b0f86b50d678d',23,3,'w1','0fe774cd5c0eff8926d5ca9cd64546f7','ask-000031',0,'2026-11-22 02:35:59.089502','2000-01-01 00:00:00.000000','2026-11-22 02:35:59.108065','lost','Worker ''w1'' was not heard of for 30 s.',NULL,0);
INSERT INTO "fathom_leases" VALUES('5d1be070cf5a165530b57bcc',24,1,'w1','10eb4d360e06027048768c441bca8851','ask-000033',0,'2026-11-22 02:35:59.158395','2026-11-22 02:36:29.158395','2026-11-22 02:35:59.176507','preempted','','{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('1aa15773f4fbbddff01035bd',25,1,'w1','51eb5468316b02a0d2795b1f30ae091b','ask-000034',0,'2026-11-22 02:35:59.169837','2026-11-22 02:36:29.188923','2026-11-22 02:35:59.194937','cancelled','','{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('51c0d193daa9f307653960d3',24,2,'w1','2d6961d233b25e5055c0c7a3c65245d9','ask-000035',0,'2026-11-22 02:35:59.220443','2026-11-22 02:36:29.232095','2026-11-22 02:35:59.238353','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('2fb507e19770553ae24a5e4a',26,1,'w1','6a45c5b57876d40c8fbcb76c54f69c1a','ask-000036',0,'2026-11-22 02:35:59.253192','2026-11-22 02:36:29.277217','2026-11-22 02:35:59.283382','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('7e9f3b1cd31ff619db049d2b',29,1,'w1','4adf5cdf4c38bf10b1540949d40467a0','ask-000038',0,'2026-11-22 02:36:03.782291','2026-11-22 02:36:33.797474','2026-11-22 02:36:03.803108','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('abad33f827c4dc396d143b7b',30,1,'w1','78be129454cc8e06d13703926f6c1227','ask-000039',0,'2026-11-22 02:36:08.412276','2026-11-22 02:36:38.482490','2026-11-22 02:36:08.530195','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('6952f7c281b9f4257ef8f7b1',31,1,'w1','93008d0028b069a4b597a6304e6723bb','ask-000040',0,'2026-11-22 02:36:08.682446','2026-11-22 02:36:38.718767','2026-11-22 02:36:08.743496','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('62fd473b662555cddfd7b171',32,1,'w1','17a34ae56846f4404c4ba74debbcf222','ask-000041',0,'2026-11-22 02:36:08.887691','2026-11-22 02:36:38.982985','2026-11-22 02:36:09.004241','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('27752abda9bed5763d758527',33,1,'w1','3d8f802442f437d957a20c4abf7155f5','ask-000042',0,'2026-11-22 02:36:09.075942','2026-11-22 02:36:39.124857','2026-11-22 02:36:09.134529','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('eda14d8520d30d91b94d235d',34,1,'w1','a99dc2b6f1d313ec9d26f837a7003bcd','ask-000043',0,'2026-11-22 02:36:09.202587','2026-11-22 02:36:39.241872','2026-11-22 02:36:09.274534','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('12015d786894a348be3729b4',35,1,'w1','59be7e348ba0ac369e77967672b8bbb5','ask-000044',0,'2026-11-22 02:36:09.336137','2026-11-22 02:36:39.481040','2026-11-22 02:36:09.492326','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('48eeaa156e0c2a2202318bb3',36,1,'w1','84ba8fdeda681180d7c4bf181c8750ae','ask-000045',0,'2026-11-22 02:36:09.591473','2026-11-22 02:36:39.631589','2026-11-22 02:36:09.651958','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('94f16ad5e381e49f603f8212',37,1,'w1','7f482d02476441dbd6f9d2bc6e44315f','ask-000046',0,'2026-11-22 02:36:09.722492','2026-11-22 02:36:39.763621','2026-11-22 02:36:09.781342','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('bd4c212c601f6d4d75dcf232',38,1,'w1','14870fb68052ce4985dae967883e30ee','ask-000047',0,'2026-11-22 02:36:09.815884','2026-11-22 02:36:39.830972','2026-11-22 02:36:09.837235','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('b70a93ad9dc12b2679219e63',39,1,'w1','c2c061bfbe4013a4876bd92441ee1d62','ask-000048',0,'2026-11-22 02:36:09.861769','2026-11-22 02:36:39.875541','2026-11-22 02:36:09.881889','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('dd5bdac7919bfb3728b4cf9d',40,1,'w1','a7ad185a76238803228ff3bc1551b8b2','ask-000049',0,'2026-11-22 02:36:09.906702','2026-11-22 02:36:39.906702','2026-11-22 02:36:09.914316','preempted','','{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('a9849d739e54fcde9cd43935',41,1,'w1','14d6d8e0d095c8849f75e916dfcafcc6','ask-000050',0,'2026-11-22 02:36:09.992768','2026-11-22 02:36:40.024200','2026-11-22 02:36:10.030585','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('afef441cf2eca15e9982d621',42,1,'w1','11747eb810daaac80dc9de866c3e1434','ask-000051',0,'2026-11-22 02:36:10.046671','2026-11-22 02:36:40.058869','2026-11-22 02:36:10.064438','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('89f63586806c5d16232e5c81',43,1,'w1','bf50123fee976941e114870ee022ed1c','ask-000052',0,'2026-11-22 02:36:10.077952','2026-11-22 02:36:40.093192','2026-11-22 02:36:10.100268','preempted','','{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('aac7d39ad08edaaf5f0cfe02',43,2,'w1','db34d0f749c50bdd4835216ae659ccce','ask-000053',0,'2026-11-22 02:36:10.107943','2026-11-22 02:36:40.120334','2026-11-22 02:36:10.126594','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('530d1822b2139f30d63e1cd7',44,1,'w1','481312a417eaf51c4a45c5c017c01577','ask-000054',0,'2026-11-22 02:36:10.144661','2026-11-22 02:36:40.161904','2026-11-22 02:36:10.169164','diverged','Zwei Größen: π ≥ 3, ''so'' \ 😀','{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('47c1a49307c4950e6f987ffa',45,1,'w1','c832a9e7e4d1db37d1ddc3a0f27fc8be','ask-000055',0,'2026-11-22 02:36:10.183708','2026-11-22 02:36:40.198484','2026-11-22 02:36:10.205336','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('71f9244e38739183da7dc3f9',46,1,'w1','cf1cb34fc0752b875745d00b5c5eaab1','ask-000056',0,'2026-11-22 02:36:10.247018','2026-11-22 02:36:40.329133',NULL,NULL,'',NULL,0);
INSERT INTO "fathom_leases" VALUES('e8dc72d820943009d12327f6',47,1,'ask','a3980e00773ae921e72dfebee344dc78','study/19/5a7f93681459b167fa10b7acecfe357a',0,'2026-11-22 02:36:10.460218','2026-11-22 02:46:10.460218','2026-11-22 02:36:10.516310','finished','','{"outcome":"finished","validation":0.0,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('f3453a1336eba5fed8aa5d7e',48,1,'ask','789bf3c6a5d4127254295a9c6b4e7a97','study/19/7656848c5b87561f863ea189df7b11d4',0,'2026-11-22 02:36:10.594788','2026-11-22 02:46:10.594788','2026-11-22 02:36:10.644055','finished','','{"outcome":"finished","validation":0.25,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('81c7d7cd4182f073233fc702',49,1,'ask','176feeb4a19c8da82eb05b27ee51af44','study/19/e69e81e60596d1819b520530f9152c19',0,'2026-11-22 02:36:10.707718','2026-11-22 02:46:10.707718',NULL,NULL,'',NULL,0);
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
INSERT INTO "fathom_sampler_states" VALUES(11,0,1,1,'8851da39c28fcbe37f07c458604de883ee0e4f9d9c4cd85559e95f3106947c1c',NULL,'{"update": 1, "trials": 1, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0984351459941628, "depths": {"depth": [[1, 0.342226], [2, 0.328891], [3, 0.328883]]}, "choices": {}}','2026-11-22 02:36:08.635690');
INSERT INTO "fathom_sampler_states" VALUES(11,0,2,2,'d921753db61d573cff1ee0ce651cc5cc8c1fb96c65146bdace2e45147458491f',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D202020207E1019A5D0CBFC3D08EC874DD068D43B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000782A21BC196EA1BD000000000000000004BB3B2AB8E928BE5FD868BF3FA6A1BDE642AD9ADA44293B000000000000000079D93049C296303CE9EEF7C1E3E9293B00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000E65B1D031C7106BE0000000000000000AA737AA967F38FBE0E5C858E69B906BE1A9E1656B0B8F43B0000000000000000A03EE7E09940FB3CC87941C90440F53BE65B1D031C7106BE0000000000000000AA737AA967F38FBE0E5C858E69B906BE1A9E1656B0B8F43B0000000000000000A03EE7E09940FB3CC87941C90440F53B7E1019A5D0CBFC3D08EC874DD068D43B7E1019A5D0CBFC3D08EC874DD068D43BE7DD51D53FEA5B3E736D747C5FAF4CBE274E2F2E20254BBE97103C7F863D9A3CED296028CF027A3CC9973A2F4D827A3C2CD8137C6C63F23E485B2A6AED71E2BE1155FD8DEB54E2BE945F843DFC9EC13DAFDADE9F5C96A13DFCF756A1C8A7A13D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000400000000000000040000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F1C7839DB0DEAA1BF7CC83000F93C733F33156DA7362F75BFD88C20FC599B9D3FEEFBBBE97D09A43FE2E4D77494878E3F80D309D1C884A93F6CC00B93875C7A3F924A17A7B041A7BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF3FCD9E31B4519CBF3B6F2FD56774A8BFF012113B2181803FD85C582A24E5A23F841A8A1683D79DBF1824E09CB002763FEC591C2EE47975BF7EC3D6EEBC1E76BFE5CB79BCA9EBB03FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF921F847ED9D89DBF7526F907DA61A73F1C617BF639B0AB3F0000004000000040000000400000004000000040000000400000004000000040000000400000004000000040000000400000004000000040','{"update": 2, "trials": 2, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0986011689924766, "depths": {"depth": [[1, 0.335558], [2, 0.332235], [3, 0.332208]]}, "choices": {}}','2026-11-22 02:36:08.835816');
INSERT INTO "fathom_sampler_states" VALUES(11,0,3,3,'49e7ed1916b1eb5fd76f114e0362be2a90f7085667b92c5d1ae2191a000532e6',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D202020206FEE9B471E26F8BDEDABA7BA5FC3F43B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F6B24D6EC663A6BD0000000000000000E79941426EEA27BE708DD42400ADA6BD783466956F7D2B3B000000000000000033438F73CCA0303C0A70A8E29D312C3B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003C06A79F376022BE00000000000000008D6CCCB4A85194BEB610EF149A9D22BE266845F93FEF163C0000000000000000F283E5B239C1FE3C0C478789178A173C3C06A79F376022BE00000000000000008D6CCCB4A85194BEB610EF149A9D22BE266845F93FEF163C0000000000000000F283E5B239C1FE3C0C478789178A173C6FEE9B471E26F8BDEDABA7BA5FC3F43B6FEE9B471E26F8BDEDABA7BA5FC3F43BDA77A272A5EB703EE4426626A5F660BED3ACDEBEA5E060BEEB8FFEC1A7DFB13C2BA2AE69738A913C6DE229CB3D38923C331F4D4DCA38F53E90B0A2453237E5BEDC8DF754623AE5BE2A58473FE7B1C23DBA09E49B7CA2A23D77A6911194C1A23D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008400000000000000840000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F4AFEDA201105A1BF5BC402F16EA3893F33156DA7362F75BF98DEF0532A55A63FF8942F5F4911A83F8022E1724346973F80D309D1C884A93F742084901CA6953F88B1A331E539A3BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF19CE5766203E9CBF3B6F2FD56774A8BFB490E4E200E58F3F19EEE7E00DEFA23FDF26CDA1890D9CBFA7A1F8CD88B581BF3D3368DBF202823F24B037D4F79C813FCE08A919285EB13FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BFAAFC5C41AAECA6BF1048C1C01536AF3FB47F1B3D9CABB13F0000404000004040000040400000404000004040000040400000404000004040000040400000404000004040000040400000404000004040','{"update": 3, "trials": 3, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985716676080468, "depths": {"depth": [[1, 0.329089], [2, 0.335466], [3, 0.335445]]}, "choices": {}}','2026-11-22 02:36:09.042516');
INSERT INTO "fathom_sampler_states" VALUES(11,0,4,4,'c52fd917f1b9dda674ecbcee29af7a03370e27291c73ed0a6ccfc0bb5c547c78',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D20202020ABD03790E5822D3E46E1E4443A433B3C000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000B15E922577DAC83D0000000000000000C7C448CD34A30BBE8F313F413832C93D04E3B7B7F231773B0000000000000000122EF8F387F3353C71705B5669D4773B00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000AD0C1A178123383E0000000000000000EB909E81BD8863BEA1D9C21AE378383E9498F4394BB05B3C0000000000000000C63FA65B6CEA0B3D3FFC8B9D52725C3CAD0C1A178123383E0000000000000000EB909E81BD8863BEA1D9C21AE378383E9498F4394BB05B3C0000000000000000C63FA65B6CEA0B3D3FFC8B9D52725C3CABD03790E5822D3E46E1E4443A433B3CABD03790E5822D3E46E1E4443A433B3C2D1C62A27D5E76BEF39A8D987183663EB49D36AC8939663EE5CD06B9D3E6E33CF33ECF0E5508C43CA7124F5EF5C5C33C731997AB6674E43E69C1B4756B5BD4BE617179E1618DD4BEAE5D1FABB49CC63D54E793492397A63DAA92F06394A2A63D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010400000000000001040000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F575B0158D084A4BF429EB177ABD3773F33156DA7362F75BF0BA37CF8B3F1A63F747F0E6545A0A43FE3274CD87669903F80D309D1C884A93F5AA99BD92FDF963F0CC7C42BE9AAA6BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF9FADE74930819CBF3B6F2FD56774A8BFA898B41554B4913F5F9F86BA12CDA23F7DF00C088486A1BF588634C0CB278DBF70041FB958688D3FA67E353C6D1B8D3F8FB42BFC903CAF3FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF45FF3D2AF8A1A3BF8241B31CB9F3AB3FB63E6E8F280DB03F0000804000008040000080400000804000008040000080400000804000008040000080400000804000008040000080400000804000008040','{"update": 4, "trials": 4, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985119317765486, "depths": {"depth": [[1, 0.326666], [2, 0.336669], [3, 0.336665]]}, "choices": {}}','2026-11-22 02:36:09.163848');
INSERT INTO "fathom_sampler_states" VALUES(11,0,5,5,'660fc81f7a359e7026ef134bc5306fb7094cdac31e84bd816e3163c2f656b759',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D2020202043E8A9206ED6423E08AC137FD9AF553C000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FB940EDDB6F4DBBD000000000000000077B2B0BC858935BE9B1E6D322A5CDCBDEB4FB82CB10BA63B0000000000000000B34C6819B6F14B3C853FA108D8ACA63B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000A97E45A13EE503E0000000000000000045C52B23C75933E6441B0D2472B513EACBAD88E2E23743C00000000000000006D58AD0B00AB193D6DBE65A9E7B4743C0A97E45A13EE503E0000000000000000045C52B23C75933E6441B0D2472B513EACBAD88E2E23743C00000000000000006D58AD0B00AB193D6DBE65A9E7B4743C43E8A9206ED6423E08AC137FD9AF553C43E8A9206ED6423E08AC137FD9AF553C2F52FCC0C70794BE70489C391712843EF75B5C4878FD833EF735CEB66937003D9DADCC6FC642E03CF1AE2318362CE03C56F25E2699D2D2BE7D3EDC4BF806C33E47A6E1003A9EC23E706AB3C0D421D03D05EB607E5620B03DBAC180507A23B03D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014400000000000001440000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F2638AFBA89E8A9BF486B978B11C775BF33156DA7362F75BF2F3B011D6491A33F1F82AB4EC1D39D3F0296E75D1E0B743F80D309D1C884A93FA2D9A422901E903F70857DE94D61ACBFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BFDDF06DC450079CBF3B6F2FD56774A8BF5E535FAFA5F1983F8B08B1A2D50AA33F4CCDBA6A3DEAA6BF3B0B7D2D520489BF155748014339893F1E0F06B5C503893FC0D77D99D7D8A93FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF5ABDE89E47F19ABF0EC594C444D6A53FA61435C5F8FEA93F0000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A040','{"update": 5, "trials": 5, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098540836734136, "depths": {"depth": [[1, 0.327706], [2, 0.336146], [3, 0.336148]]}, "choices": {}}','2026-11-22 02:36:09.326741');
INSERT INTO "fathom_sampler_states" VALUES(11,0,6,6,'6699981bdd65221e58b140089974a3215bc9cdaa110976393507e6e271efab21',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D20202020E8C1C4C97A974B3E2D0FD534A67D603C0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009BAF2DC1C9B4F6BD00000000000000002D5EFCA61B124DBE6C99E4CB880AF7BDD3F605EBF8FAC23B0000000000000000EFF6281D9FC1693C01F2F495888AC33B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002E36AD7BECF3543E000000000000000072F11962D1019F3E99602260C240553E08AF8F8F6662773C000000000000000032E8B773F4311E3D571C8924070D783C2E36AD7BECF3543E000000000000000072F11962D1019F3E99602260C240553E08AF8F8F6662773C000000000000000032E8B773F4311E3D571C8924070D783CE8C1C4C97A974B3E2D0FD534A67D603CE8C1C4C97A974B3E2D0FD534A67D603CF9E40208EFD19BBE68E286C1A4DA8B3EA1E77E4E39C98B3E03B8FD37BEFE043DE1E697458909E53CAC817F421CF4E43CC25656BE74F8EFBE9DE64F095407E03E7BE00C6A41E2DF3EF3861AA55391D33D10BDC5FF6E8FB33DC1ADD4935F93B33D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000018400000000000001840000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03FF79CE77AB51AB0BF8188F484ABF291BF33156DA7362F75BFA403DC23F4A39D3FA08B8329BE4B913FBA20532A7EF87DBF80D309D1C884A93FA09BF931F07E7A3F58C008BEA752B1BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF83C2C9C5FEBB9ABF3B6F2FD56774A8BF20B1BB076708A23FC08BA2C6AEB2A33F13CFDAA51E37ADBF1BB4D89BE69879BF3A9C520434F1793F0E74062D9EAA793FF9D55D5EF68BA33FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BFE9F8DC0FD61489BF8E69B99DE3619D3FA09CB98188DAA23F0000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C040','{"update": 6, "trials": 6, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098593848491797, "depths": {"depth": [[1, 0.330473], [2, 0.334764], [3, 0.334763]]}, "choices": {}}','2026-11-22 02:36:09.560299');
INSERT INTO "fathom_sampler_states" VALUES(11,0,7,7,'d2185bcf58177f8c6d0cc3d3f53aa2675ad1c393dc2cbe8a87e92316bd7b823f',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D202020203107B76E3B874D3E11EB13BEA993613C0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005A7D04F85425FABD0000000000000000A29341D4588052BE607362464F89FABD998C064A7B97C43B0000000000000000C9FF1C00D69A6F3C2617F70F0634C53B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009ED6F53BCAF2533E0000000000000000E98D629C1906A03E68F1A3774C3C543E0F960C94E07A773C0000000000000000A1425746FC971E3D71A6CFB54A26783C9ED6F53BCAF2533E0000000000000000E98D629C1906A03E68F1A3774C3C543E0F960C94E07A773C0000000000000000A1425746FC971E3D71A6CFB54A26783C3107B76E3B874D3E11EB13BEA993613C3107B76E3B874D3E11EB13BEA993613CA908C812D2089CBE01C39929FF108C3E724EF6FBA4008C3E892DEEE34A6C053D79F8610E2D77E53C5C9DFAC99161E53CB728BD6B845FF4BEBEE147682E6AE43EDF6F326FDA54E43E537E5A16AC71D43D8DFA0491FB6FB43D054AD6E08373B43D0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001C400000000000001C40000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03FF06D744A2F3DB3BFC45769A008579DBF33156DA7362F75BF15C659590B30943F708EA09E4D81773F719709A67CE292BF80D309D1C884A93F38B51EF065A166BF599A7F6E822DB4BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF1C2A2D1F156499BF3B6F2FD56774A8BF4D586D1A6842A83F0374B905F360A43F82387A2209BEB1BF004B12D36BA04F3FA88824D4A85D4DBF187F440B77864EBF1068887E058E9A3FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BFA8D7AC849F2B563F937A11015F248F3F8CD7184092E6973F0000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E040','{"update": 7, "trials": 7, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098611915870803, "depths": {"depth": [[1, 0.33374], [2, 0.333132], [3, 0.333128]]}, "choices": {}}','2026-11-22 02:36:09.707387');
INSERT INTO "fathom_sampler_states" VALUES(11,0,8,8,'8b294f7a2b9d005c23132d008dc866d70bde155a49b97889554d937f0dd4aeba',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D20202020BDC9B6B398394A3E51FFB33EBC90613C000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000186C2BD9785EF7BD0000000000000000425190DCB73650BE2BEE7BB4C4B7F7BDA1AC55038C92C43B00000000000000009FAD00488B9C6F3CC3DEE892F12EC53B00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F2DE49F9A2EE513E00000000000000006EB78A71B99C9C3EE453AF4FB430523E3B0865CAE074773C00000000000000007557D1797E901E3D26D1CC231F20783CF2DE49F9A2EE513E00000000000000006EB78A71B99C9C3EE453AF4FB430523E3B0865CAE074773C00000000000000007557D1797E901E3D26D1CC231F20783CBDC9B6B398394A3E51FFB33EBC90613CBDC9B6B398394A3E51FFB33EBC90613CD5855818DF1599BE523887DBA51D893E76D32955180E893ED07D6B5A1467053DCC62282FF271E53C432524905F5CE53CBD3ED46D597BF1BEAF7005FF6587E13EFC0CA3DC4C6FE13E8FE0E9171B71D43DA219D15B506FB43D631E085C0D73B43D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000020400000000000002040000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F0699BF5322ECB5BF4F2FEF21B5A1A3BF33156DA7362F75BF73E0F43431D9873F06BE68CE0F4A70BF4B9E7E49DECE9CBF80D309D1C884A93F0559C6F93E2F86BF202F504538AAB6BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BFDC05ADBFA94898BF3B6F2FD56774A8BF9E88DD57CC88AD3FE3A76DE892F0A43F9863C52BFC6CB4BFD14F8E3689C77C3F6FEAB9AEBB907CBF144465A758917CBF7177B7B272A48F3FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF10EBEB86222B8B3FFC02E46890D56B3F75D198DB2FA1873F0000004100000041000000410000004100000041000000410000004100000041000000410000004100000041000000410000004100000041','{"update": 8, "trials": 8, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098590474639372, "depths": {"depth": [[1, 0.336449], [2, 0.331778], [3, 0.331773]]}, "choices": {}}','2026-11-22 02:36:09.810950');
INSERT INTO "fathom_sampler_states" VALUES(11,0,9,9,'cf427e657113960717dfadc854cc0ec304e91926016e0686a9c38b4da9113c6b',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D20202020CE699A02FDA1483EEFBEA252D399613C00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000094C4605867AFF4BD00000000000000000AAB65D7DFDD4FBED8AD1DDC3BFEF4BDB8CEAA3CD28EC43B0000000000000000917B0E4E85F06F3CAA4EAF861D2BC53B0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000047D059AB511A503E000000000000000023C43907514F9A3E22A9D7B09E55503E2CBDF71AE86E773C000000000000000019D99517AB8A1E3D37E342EAFA19783C47D059AB511A503E000000000000000023C43907514F9A3E22A9D7B09E55503E2CBDF71AE86E773C000000000000000019D99517AB8A1E3D37E342EAFA19783CCE699A02FDA1483EEFBEA252D399613CCE699A02FDA1483EEFBEA252D399613CAEA642FF535597BE918162A2035C873EE5CB225CA44E873EA142D59AEC68053D4A27939AC173E53CCC0B8C9D405EE53C06735F7C055EE2BE8DED9F072079D23ED7F81EF1EA42D23E0461E72E737ED53D319F5F14C67BB53D51852D254881B53D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000022400000000000002240000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F3E46413F8A5EB8BF062FC44C8FFBA7BF33156DA7362F75BFE135550D05BB713F543BF1AE429889BFDD4E944F49C1A2BF80D309D1C884A93F444F08D4769592BFAACA479E9FD8B8BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF6F04409C265E97BF3B6F2FD56774A8BF641DF6054F48B13F9CEA1D1A6B67A53FD010471764DFB6BF785CEE4CC0A8843F50652B31D29684BFE46280D9D28384BF5A1B54AD6622783FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF646F2BB53AC3983FF8FA1FD28A607EBFF078F84EE8D4473F0000104100001041000010410000104100001041000010410000104100001041000010410000104100001041000010410000104100001041','{"update": 9, "trials": 9, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985678194586752, "depths": {"depth": [[1, 0.337784], [2, 0.33111], [3, 0.331106]]}, "choices": {}}','2026-11-22 02:36:09.857020');
INSERT INTO "fathom_sampler_states" VALUES(11,0,10,10,'ebb387ea1b960a5da3af3c1bf8a9b2367771983fee6db792373eaf1356b142c6',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D202020202ABD683EA92F4E3EE12082C5F0CB643C000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000B90F74CA25E3E2BD0000000000000000A9C5A6EC2CFD58BE21471FC4C51BE3BDCCF3F4229ABEC83B0000000000000000CE264FA2374B7B3C5AADAC273482C93B00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000AF8B8D7A65614B3E00000000000000001775BEA087679B3EC5E15F16AEC44B3E01E893D86279773C0000000000000000B4AB763FAEDB1E3DB4F2D66DE424783CAF8B8D7A65614B3E00000000000000001775BEA087679B3EC5E15F16AEC44B3E01E893D86279773C0000000000000000B4AB763FAEDB1E3DB4F2D66DE424783C2ABD683EA92F4E3EE12082C5F0CB643C2ABD683EA92F4E3EE12082C5F0CB643CD3BB0FD5488198BEB65AF38B8C86883E081D2C1E057C883E00452EE2B100063D85743A93400BE63CA9C39A374CF6E53C7327DE55C394B13E9BF51B2F6EB1A0BECB56A07C1878A2BEA54F82A123AAD73D80E7E83286A6B73DEB047215E9ADB73D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000024400000000000002440000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F187D967FF81FBBBF234CC820CB9CABBF33156DA7362F75BFB089F218B5136ABF7EFC8E514D1394BFFA6B98238562A6BF80D309D1C884A93FF2ED7BBAAE469ABF5F62CD9C6AAABABFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BFF4296901D3F996BF3B6F2FD56774A8BF8FD51C0F4865B43FECB884CC189AA53FAA479C57D2A0B9BFD8E571F05AF3833F2F74BFF48DEA83BF1B130E5D58C583BF4652FF577DF473BFB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF3F0605C83A1EA23F2AB9563D13F492BF5C66693D6A3B85BF0000204100002041000020410000204100002041000020410000204100002041000020410000204100002041000020410000204100002041','{"update": 10, "trials": 10, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985723279766457, "depths": {"depth": [[1, 0.337552], [2, 0.331226], [3, 0.331222]]}, "choices": {}}','2026-11-22 02:36:09.901740');
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
	stopped_because TEXT, transfer TEXT, 
	CONSTRAINT pk_fathom_studies PRIMARY KEY (study_id), 
	CONSTRAINT fk_fathom_studies_experiment_id FOREIGN KEY(experiment_id) REFERENCES fathom_experiments (id), 
	CONSTRAINT uq_fathom_studies_experiment_id_position UNIQUE (experiment_id, position)
);
INSERT INTO "fathom_studies" VALUES(1,'1cbb0247b3',0,'searched/grid','searched','grid','whole-1cbb0247b3/searched/grid','complete',3,NULL,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(2,'1cbb0247b3',1,'searched/random','searched','random','whole-1cbb0247b3/searched/random','complete',3,NULL,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(3,'1cbb0247b3',2,'learned/growth','learned','growth','whole-1cbb0247b3/learned/growth','complete',1,NULL,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(4,'1cbb0247b3',3,'confirm','confirm','confirm','whole-1cbb0247b3/confirm','complete',2,'[{"params": {"depth": 1, "lr": 0.01}, "seed": 0, "serves": ["searched/grid", "learned/growth"]}, {"params": {"depth": 1, "lr": 0.0001565493427643287}, "seed": 0, "serves": ["searched/random"]}]',NULL,NULL);
INSERT INTO "fathom_studies" VALUES(5,'ecafed5166',0,'searched/random','searched','random','ends-ecafed5166/searched/random','complete',20,NULL,'the budget of 14 trials is handed out',NULL);
INSERT INTO "fathom_studies" VALUES(6,'ecafed5166',1,'confirm','confirm','confirm','ends-ecafed5166/confirm','complete',1,'[{"params": {"depth": 1, "lr": 0.0001565493427643287}, "seed": 0, "serves": ["searched/random"]}]',NULL,NULL);
INSERT INTO "fathom_studies" VALUES(7,'0ef08cd628',0,'searched/random','searched','random','dropped-0ef08cd628/searched/random','complete',14,NULL,'the experiment was cancelled',NULL);
INSERT INTO "fathom_studies" VALUES(8,'0ef08cd628',1,'confirm','confirm','confirm','dropped-0ef08cd628/confirm','complete',0,NULL,'the experiment was cancelled',NULL);
INSERT INTO "fathom_studies" VALUES(9,'dceb015a24',0,'searched/grid','searched','grid','bounded-dceb015a24/searched/grid','complete',3,NULL,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(10,'dceb015a24',1,'confirm','confirm','confirm','bounded-dceb015a24/confirm','complete',1,'[{"params": {"depth": 1, "lr": 0.01}, "seed": 0, "serves": ["searched/grid"]}]',NULL,NULL);
INSERT INTO "fathom_studies" VALUES(11,'1a9e8a03e4',0,'searched/controller','searched','controller','learning-1a9e8a03e4/searched/controller','running',14,NULL,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(12,'1a9e8a03e4',1,'confirm','confirm','confirm','learning-1a9e8a03e4/confirm','waiting',0,NULL,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(13,'a58fe32c2d',0,'searched/tpe','searched','tpe','informed-a58fe32c2d/searched/tpe','running',2,NULL,NULL,'[{"source": "experiment 1cbb0247b3", "taken": 6, "left_out": {}}]');
INSERT INTO "fathom_studies" VALUES(14,'a58fe32c2d',1,'confirm','confirm','confirm','informed-a58fe32c2d/confirm','waiting',0,NULL,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(15,'6403660397',0,'learned/udn','learned','udn','kept-6403660397/learned/udn','complete',1,NULL,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(16,'6403660397',1,'searched/grid','searched','grid','kept-6403660397/searched/grid','running',3,NULL,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(17,'6403660397',2,'searched/random','searched','random','kept-6403660397/searched/random','running',4,NULL,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(18,'6403660397',3,'confirm','confirm','confirm','kept-6403660397/confirm','waiting',0,NULL,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(19,'6bea02ee98',0,'bare','bare','random','bare-6bea02ee98','running',2147483647,NULL,NULL,NULL);
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
INSERT INTO "fathom_tokens" VALUES('e4d9d8517c3b','someone''s','54b82e072968b7b30255055947d8df9f3d03f54d589b2a99a3ef650f9e8aec45','read work','2026-11-22 02:35:54.326994',NULL,NULL);
INSERT INTO "fathom_tokens" VALUES('3005fe134d96','a guest''s','70fb7296cb62a5d2278edab5cc6a74a6d6d0208c7e82150434d1323b5e83c2d2','read','2026-11-22 02:35:54.326994','2026-11-23 02:35:54.326994',NULL);
INSERT INTO "fathom_tokens" VALUES('a83a64f4ffd3','a lost one','5ef4f54eb3c553b17bb82db1e9face8894f5cdeb44aed69ad9df3fb1c4bbddff','submit','2026-11-22 02:35:54.326994',NULL,'2026-11-22 02:35:54.326994');
CREATE TABLE fathom_transferred (
	study_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	params TEXT NOT NULL, 
	objective_values TEXT NOT NULL, 
	constraints TEXT NOT NULL, 
	CONSTRAINT pk_fathom_transferred PRIMARY KEY (study_id, position), 
	CONSTRAINT fk_fathom_transferred_study_id FOREIGN KEY(study_id) REFERENCES fathom_studies (study_id)
);
INSERT INTO "fathom_transferred" VALUES(13,0,'{"depth": 1, "lr": 0.01}','[0.5]','{}');
INSERT INTO "fathom_transferred" VALUES(13,1,'{"depth": 2, "lr": 0.009203460091395207}','[0.5]','{}');
INSERT INTO "fathom_transferred" VALUES(13,2,'{"depth": 2, "lr": 0.01}','[0.5]','{}');
INSERT INTO "fathom_transferred" VALUES(13,3,'{"depth": 1, "lr": 0.0001565493427643287}','[0.5]','{}');
INSERT INTO "fathom_transferred" VALUES(13,4,'{"depth": 3, "lr": 0.01}','[0.5]','{}');
INSERT INTO "fathom_transferred" VALUES(13,5,'{"depth": 3, "lr": 0.00044890937215369853}','[0.5]','{}');
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
INSERT INTO "fathom_trials" VALUES(1,1,0,0,0,0,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:35:56.587730','2026-11-22 02:35:56.658721',0);
INSERT INTO "fathom_trials" VALUES(2,2,0,0,0,0,'{"depth": 2, "lr": 0.009203460091395207}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:35:56.697731','2026-11-22 02:35:56.804738',0);
INSERT INTO "fathom_trials" VALUES(3,3,0,0,0,0,'{}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5671840.0,2000.0,0.02,'2026-11-22 02:35:56.854959','2026-11-22 02:35:57.059082',1);
INSERT INTO "fathom_trials" VALUES(4,1,1,1,0,0,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:35:57.138195','2026-11-22 02:35:57.186424',0);
INSERT INTO "fathom_trials" VALUES(5,2,1,1,0,1,'{"depth": 1, "lr": 0.0001565493427643287}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:35:57.199207','2026-11-22 02:35:57.232274',0);
INSERT INTO "fathom_trials" VALUES(6,1,2,2,0,0,'{"depth": 3}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:35:57.244887','2026-11-22 02:35:57.266129',0);
INSERT INTO "fathom_trials" VALUES(7,2,2,2,0,2,'{"depth": 3, "lr": 0.00044890937215369853}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:35:57.280905','2026-11-22 02:35:57.312769',0);
INSERT INTO "fathom_trials" VALUES(8,4,0,0,0,1000000,'{"depth": 1, "lr": 0.01}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:35:57.348106','2026-11-22 02:35:57.368500',0);
INSERT INTO "fathom_trials" VALUES(9,4,1,1,0,1000000,'{"depth": 1, "lr": 0.0001565493427643287}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:35:57.378269','2026-11-22 02:35:57.406425',0);
INSERT INTO "fathom_trials" VALUES(10,5,0,0,0,0,'{"depth": 2, "lr": 0.009203460091395207}','ended',2,1,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9671408.0,2000.0,0.02,'2026-11-22 02:35:57.491855','2026-11-22 02:35:57.547658',0);
INSERT INTO "fathom_trials" VALUES(11,5,1,1,0,1,'{"depth": 1, "lr": 0.0001565493427643287}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9199632.0,4000.0,0.04,'2026-11-22 02:35:57.562034','2026-11-22 02:35:57.605329',0);
INSERT INTO "fathom_trials" VALUES(12,5,2,2,0,2,'{"depth": 3, "lr": 0.00044890937215369853}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,10143184.0,4000.0,0.04,'2026-11-22 02:35:57.617396','2026-11-22 02:35:57.660982',0);
INSERT INTO "fathom_trials" VALUES(13,5,3,3,0,3,'{"depth": 3, "lr": 0.011862982112252262}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,10143184.0,4000.0,0.04,'2026-11-22 02:35:57.677349','2026-11-22 02:35:57.730503',0);
INSERT INTO "fathom_trials" VALUES(14,5,4,4,0,4,'{"depth": 2, "lr": 0.003873570353465848}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9671408.0,4000.0,0.04,'2026-11-22 02:35:57.742956','2026-11-22 02:35:57.822406',0);
INSERT INTO "fathom_trials" VALUES(15,5,5,5,0,5,'{"depth": 3, "lr": 0.040222161233809645}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,10143184.0,4000.0,0.04,'2026-11-22 02:35:57.853142','2026-11-22 02:35:57.971371',0);
INSERT INTO "fathom_trials" VALUES(16,5,6,6,0,6,'{"depth": 3, "lr": 0.0002028344960068208}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,10143184.0,4000.0,0.04,'2026-11-22 02:35:58.007930','2026-11-22 02:35:58.192354',0);
INSERT INTO "fathom_trials" VALUES(17,5,7,7,0,7,'{"depth": 1, "lr": 0.0044596368292522896}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9199632.0,4000.0,0.04,'2026-11-22 02:35:58.206999','2026-11-22 02:35:58.337520',0);
INSERT INTO "fathom_trials" VALUES(18,5,8,8,0,8,'{"depth": 2, "lr": 0.00048761194940791333}','ended',1,0,'pruned','It was pruned.',2,-2.0,NULL,'{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}',2,9671408.0,2000.0,0.02,'2026-11-22 02:35:58.363004','2026-11-22 02:35:58.441366',0);
INSERT INTO "fathom_trials" VALUES(19,5,9,9,0,9,'{"depth": 1, "lr": 0.018486247764344876}','ended',1,1,'out_of_memory','It was out_of_memory.',1,NULL,NULL,'{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}',NULL,9199632.0,3000.0,0.03,'2026-11-22 02:35:58.473721','2026-11-22 02:35:58.528353',0);
INSERT INTO "fathom_trials" VALUES(20,5,10,10,0,10,'{"depth": 1, "lr": 0.0009766117525402216}','ended',1,1,'diverged','It was diverged.',1,NULL,NULL,'{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}',NULL,9199632.0,3000.0,0.03,'2026-11-22 02:35:58.548715','2026-11-22 02:35:58.617646',0);
INSERT INTO "fathom_trials" VALUES(21,5,11,11,0,11,'{"depth": 3, "lr": 0.006409190203090692}','ended',3,3,'error','It was error.',3,NULL,NULL,'{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}',NULL,10143184.0,3000.0,0.03,'2026-11-22 02:35:58.640606','2026-11-22 02:35:58.775017',0);
INSERT INTO "fathom_trials" VALUES(22,5,12,12,0,12,'{"depth": 2, "lr": 0.00820303361002584}','ended',3,3,'refused','It was refused.',2,NULL,NULL,'{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}',NULL,9671408.0,3000.0,0.03,'2026-11-22 02:35:58.789664','2026-11-22 02:35:59.015783',0);
INSERT INTO "fathom_trials" VALUES(23,5,13,13,0,13,'{"depth": 1, "lr": 0.0027030176782475283}','ended',3,3,'lost','Worker ''w1'' was not heard of for 30 s.',1,NULL,NULL,NULL,NULL,9199632.0,2000.0,0.02,'2026-11-22 02:35:59.030386','2026-11-22 02:35:59.108287',0);
INSERT INTO "fathom_trials" VALUES(24,6,0,0,0,1000000,'{"depth": 1, "lr": 0.0001565493427643287}','ended',2,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9199632.0,2000.0,0.02,'2026-11-22 02:35:59.156607','2026-11-22 02:35:59.238539',0);
INSERT INTO "fathom_trials" VALUES(25,7,0,0,0,0,'{"depth": 2, "lr": 0.009203460091395207}','ended',1,0,'cancelled','',2,NULL,NULL,'{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,1000.0,0.01,'2026-11-22 02:35:59.168504','2026-11-22 02:35:59.195126',0);
INSERT INTO "fathom_trials" VALUES(26,9,0,0,0,0,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:35:59.251762','2026-11-22 02:35:59.283576',0);
INSERT INTO "fathom_trials" VALUES(27,9,1,1,0,0,'{"depth": 2}','ended',0,0,'infeasible','Never trained: 10 parameters too many.',2,NULL,NULL,NULL,NULL,0.0,0.0,0.0,'2026-11-22 02:35:59.319697','2026-11-22 02:35:59.342328',0);
INSERT INTO "fathom_trials" VALUES(28,9,2,2,0,0,'{"depth": 3}','ended',0,0,'infeasible','Never trained: 30 parameters too many.',3,NULL,NULL,NULL,NULL,0.0,0.0,0.0,'2026-11-22 02:35:59.379797','2026-11-22 02:35:59.382001',0);
INSERT INTO "fathom_trials" VALUES(29,10,0,0,0,1000000,'{"depth": 1, "lr": 0.01}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:36:03.780800','2026-11-22 02:36:03.803312',0);
INSERT INTO "fathom_trials" VALUES(30,11,0,0,0,0,'{"depth": 3}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:36:08.397766','2026-11-22 02:36:08.530688',0);
INSERT INTO "fathom_trials" VALUES(31,11,1,1,0,1,'{"depth": 3}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:36:08.661346','2026-11-22 02:36:08.743830',0);
INSERT INTO "fathom_trials" VALUES(32,11,2,2,0,2,'{"depth": 3}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:36:08.865554','2026-11-22 02:36:09.004726',0);
INSERT INTO "fathom_trials" VALUES(33,11,3,3,0,3,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:36:09.063221','2026-11-22 02:36:09.134780',0);
INSERT INTO "fathom_trials" VALUES(34,11,4,4,0,4,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:36:09.190077','2026-11-22 02:36:09.274871',0);
INSERT INTO "fathom_trials" VALUES(35,11,5,5,0,5,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:36:09.331822','2026-11-22 02:36:09.492718',0);
INSERT INTO "fathom_trials" VALUES(36,11,6,6,0,6,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:36:09.586591','2026-11-22 02:36:09.652192',0);
INSERT INTO "fathom_trials" VALUES(37,11,7,7,0,7,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:36:09.715683','2026-11-22 02:36:09.781575',0);
INSERT INTO "fathom_trials" VALUES(38,11,8,8,0,8,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:36:09.813857','2026-11-22 02:36:09.837443',0);
INSERT INTO "fathom_trials" VALUES(39,11,9,9,0,9,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:36:09.859711','2026-11-22 02:36:09.882097',0);
INSERT INTO "fathom_trials" VALUES(40,11,10,10,0,10,'{"depth": 3}','queued',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,5195088.0,0.0,0.0,'2026-11-22 02:36:09.904639',NULL,0);
INSERT INTO "fathom_trials" VALUES(41,15,0,0,0,0,'{}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,6707680.0,2000.0,0.02,'2026-11-22 02:36:09.991406','2026-11-22 02:36:10.030793',0);
INSERT INTO "fathom_trials" VALUES(42,16,0,0,0,0,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:36:10.045135','2026-11-22 02:36:10.064736',0);
INSERT INTO "fathom_trials" VALUES(43,17,0,0,0,0,'{"depth": 2, "lr": 0.05}','ended',2,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:36:10.076198','2026-11-22 02:36:10.126810',0);
INSERT INTO "fathom_trials" VALUES(44,17,1,1,0,1,'{"depth": 1, "lr": 0.0001565493427643287}','ended',1,1,'diverged','Zwei Größen: π ≥ 3, ''so'' \ 😀',1,NULL,NULL,'{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:36:10.143019','2026-11-22 02:36:10.169384',0);
INSERT INTO "fathom_trials" VALUES(45,16,1,1,0,0,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"latency":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:36:10.182191','2026-11-22 02:36:10.205544',0);
INSERT INTO "fathom_trials" VALUES(46,17,2,2,0,2,'{"depth": 3, "lr": 0.00044890937215369853}','leased',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,5195088.0,2000.0,0.02,'2026-11-22 02:36:10.244780',NULL,0);
INSERT INTO "fathom_trials" VALUES(47,19,0,0,0,0,'{"x": 0.6369616873214543}','ended',1,0,'finished','',NULL,0.0,NULL,'{"outcome":"finished","validation":0.0,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,0.0,0.0,0.0,'2026-11-22 02:36:10.444137','2026-11-22 02:36:10.529339',0);
INSERT INTO "fathom_trials" VALUES(48,19,1,1,0,1,'{"x": 0.8897387912781343}','ended',1,0,'finished','',NULL,0.25,NULL,'{"outcome":"finished","validation":0.25,"test":null,"depth":null,"readouts":{},"exits":null,"latency":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,0.0,0.0,0.0,'2026-11-22 02:36:10.582907','2026-11-22 02:36:10.644369',0);
INSERT INTO "fathom_trials" VALUES(49,19,2,2,0,2,'{"x": 0.08082403917318748}','leased',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,0.0,0.0,0.0,'2026-11-22 02:36:10.699598',NULL,0);
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
INSERT INTO "fathom_workers" VALUES('w1','here','cpu',0,'{"versions": {}, "datasets": ["digits"], "families": ["mlp"], "methods": ["udn", "growth"], "measures": []}','2026-11-22 02:35:55.071856','2026-11-22 02:36:10.329133');
CREATE TABLE studies (
	study_id INTEGER NOT NULL, 
	study_name VARCHAR(512) NOT NULL, 
	PRIMARY KEY (study_id)
);
INSERT INTO "studies" VALUES(1,'whole-1cbb0247b3/searched/grid');
INSERT INTO "studies" VALUES(2,'whole-1cbb0247b3/searched/random');
INSERT INTO "studies" VALUES(3,'whole-1cbb0247b3/learned/growth');
INSERT INTO "studies" VALUES(4,'whole-1cbb0247b3/confirm');
INSERT INTO "studies" VALUES(5,'ends-ecafed5166/searched/random');
INSERT INTO "studies" VALUES(6,'ends-ecafed5166/confirm');
INSERT INTO "studies" VALUES(7,'dropped-0ef08cd628/searched/random');
INSERT INTO "studies" VALUES(8,'dropped-0ef08cd628/confirm');
INSERT INTO "studies" VALUES(9,'bounded-dceb015a24/searched/grid');
INSERT INTO "studies" VALUES(10,'bounded-dceb015a24/confirm');
INSERT INTO "studies" VALUES(11,'learning-1a9e8a03e4/searched/controller');
INSERT INTO "studies" VALUES(12,'learning-1a9e8a03e4/confirm');
INSERT INTO "studies" VALUES(13,'informed-a58fe32c2d/searched/tpe');
INSERT INTO "studies" VALUES(14,'informed-a58fe32c2d/confirm');
INSERT INTO "studies" VALUES(15,'kept-6403660397/learned/udn');
INSERT INTO "studies" VALUES(16,'kept-6403660397/searched/grid');
INSERT INTO "studies" VALUES(17,'kept-6403660397/searched/random');
INSERT INTO "studies" VALUES(18,'kept-6403660397/confirm');
INSERT INTO "studies" VALUES(19,'bare-6bea02ee98');
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
INSERT INTO "study_directions" VALUES(19,'MAXIMIZE',17,0);
INSERT INTO "study_directions" VALUES(20,'MAXIMIZE',18,0);
INSERT INTO "study_directions" VALUES(21,'MINIMIZE',19,0);
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
INSERT INTO "study_system_attributes" VALUES(17,17,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(18,18,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(19,19,'study:metric_names','["value"]');
CREATE TABLE study_user_attributes (
	study_user_attribute_id INTEGER NOT NULL, 
	study_id INTEGER, 
	"key" VARCHAR(512), 
	value_json TEXT, 
	PRIMARY KEY (study_user_attribute_id), 
	UNIQUE (study_id, "key"), 
	FOREIGN KEY(study_id) REFERENCES studies (study_id)
);
INSERT INTO "study_user_attributes" VALUES(1,1,'fathom_experiment','"1cbb0247b3"');
INSERT INTO "study_user_attributes" VALUES(2,1,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(3,2,'fathom_experiment','"1cbb0247b3"');
INSERT INTO "study_user_attributes" VALUES(4,2,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(5,3,'fathom_experiment','"1cbb0247b3"');
INSERT INTO "study_user_attributes" VALUES(6,3,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(7,4,'fathom_experiment','"1cbb0247b3"');
INSERT INTO "study_user_attributes" VALUES(8,4,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(9,5,'fathom_experiment','"ecafed5166"');
INSERT INTO "study_user_attributes" VALUES(10,5,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(11,6,'fathom_experiment','"ecafed5166"');
INSERT INTO "study_user_attributes" VALUES(12,6,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(13,7,'fathom_experiment','"0ef08cd628"');
INSERT INTO "study_user_attributes" VALUES(14,7,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(15,8,'fathom_experiment','"0ef08cd628"');
INSERT INTO "study_user_attributes" VALUES(16,8,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(17,9,'fathom_experiment','"dceb015a24"');
INSERT INTO "study_user_attributes" VALUES(18,9,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(19,10,'fathom_experiment','"dceb015a24"');
INSERT INTO "study_user_attributes" VALUES(20,10,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(21,11,'fathom_experiment','"1a9e8a03e4"');
INSERT INTO "study_user_attributes" VALUES(22,11,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(23,12,'fathom_experiment','"1a9e8a03e4"');
INSERT INTO "study_user_attributes" VALUES(24,12,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(25,13,'fathom_experiment','"a58fe32c2d"');
INSERT INTO "study_user_attributes" VALUES(26,13,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(27,14,'fathom_experiment','"a58fe32c2d"');
INSERT INTO "study_user_attributes" VALUES(28,14,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(29,15,'fathom_experiment','"6403660397"');
INSERT INTO "study_user_attributes" VALUES(30,15,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(31,16,'fathom_experiment','"6403660397"');
INSERT INTO "study_user_attributes" VALUES(32,16,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(33,17,'fathom_experiment','"6403660397"');
INSERT INTO "study_user_attributes" VALUES(34,17,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(35,18,'fathom_experiment','"6403660397"');
INSERT INTO "study_user_attributes" VALUES(36,18,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(37,19,'metric','"value"');
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
INSERT INTO "trials" VALUES(1,0,1,'COMPLETE','2026-11-22 02:35:56.587730','2026-11-22 02:35:56.658721');
INSERT INTO "trials" VALUES(2,0,2,'COMPLETE','2026-11-22 02:35:56.697731','2026-11-22 02:35:56.804738');
INSERT INTO "trials" VALUES(3,0,3,'COMPLETE','2026-11-22 02:35:56.854959','2026-11-22 02:35:57.059082');
INSERT INTO "trials" VALUES(4,1,1,'COMPLETE','2026-11-22 02:35:57.138195','2026-11-22 02:35:57.186424');
INSERT INTO "trials" VALUES(5,1,2,'COMPLETE','2026-11-22 02:35:57.199207','2026-11-22 02:35:57.232274');
INSERT INTO "trials" VALUES(6,2,1,'COMPLETE','2026-11-22 02:35:57.244887','2026-11-22 02:35:57.266129');
INSERT INTO "trials" VALUES(7,2,2,'COMPLETE','2026-11-22 02:35:57.280905','2026-11-22 02:35:57.312769');
INSERT INTO "trials" VALUES(8,0,4,'COMPLETE','2026-11-22 02:35:57.348106','2026-11-22 02:35:57.368500');
INSERT INTO "trials" VALUES(9,1,4,'COMPLETE','2026-11-22 02:35:57.378269','2026-11-22 02:35:57.406425');
INSERT INTO "trials" VALUES(10,0,5,'COMPLETE','2026-11-22 02:35:57.491855','2026-11-22 02:35:57.547658');
INSERT INTO "trials" VALUES(11,1,5,'COMPLETE','2026-11-22 02:35:57.562034','2026-11-22 02:35:57.605329');
INSERT INTO "trials" VALUES(12,2,5,'COMPLETE','2026-11-22 02:35:57.617396','2026-11-22 02:35:57.660982');
INSERT INTO "trials" VALUES(13,3,5,'COMPLETE','2026-11-22 02:35:57.677349','2026-11-22 02:35:57.730503');
INSERT INTO "trials" VALUES(14,4,5,'COMPLETE','2026-11-22 02:35:57.742956','2026-11-22 02:35:57.822406');
INSERT INTO "trials" VALUES(15,5,5,'COMPLETE','2026-11-22 02:35:57.853142','2026-11-22 02:35:57.971371');
INSERT INTO "trials" VALUES(16,6,5,'COMPLETE','2026-11-22 02:35:58.007930','2026-11-22 02:35:58.192354');
INSERT INTO "trials" VALUES(17,7,5,'COMPLETE','2026-11-22 02:35:58.206999','2026-11-22 02:35:58.337520');
INSERT INTO "trials" VALUES(18,8,5,'PRUNED','2026-11-22 02:35:58.363004','2026-11-22 02:35:58.441366');
INSERT INTO "trials" VALUES(19,9,5,'FAIL','2026-11-22 02:35:58.473721','2026-11-22 02:35:58.528353');
INSERT INTO "trials" VALUES(20,10,5,'FAIL','2026-11-22 02:35:58.548715','2026-11-22 02:35:58.617646');
INSERT INTO "trials" VALUES(21,11,5,'FAIL','2026-11-22 02:35:58.640606','2026-11-22 02:35:58.775017');
INSERT INTO "trials" VALUES(22,12,5,'FAIL','2026-11-22 02:35:58.789664','2026-11-22 02:35:59.015783');
INSERT INTO "trials" VALUES(23,13,5,'FAIL','2026-11-22 02:35:59.030386','2026-11-22 02:35:59.108287');
INSERT INTO "trials" VALUES(24,0,6,'COMPLETE','2026-11-22 02:35:59.156607','2026-11-22 02:35:59.238539');
INSERT INTO "trials" VALUES(25,0,7,'FAIL','2026-11-22 02:35:59.168504','2026-11-22 02:35:59.195126');
INSERT INTO "trials" VALUES(26,0,9,'COMPLETE','2026-11-22 02:35:59.251762','2026-11-22 02:35:59.283576');
INSERT INTO "trials" VALUES(27,1,9,'PRUNED','2026-11-22 02:35:59.319697','2026-11-22 02:35:59.342328');
INSERT INTO "trials" VALUES(28,2,9,'PRUNED','2026-11-22 02:35:59.379797','2026-11-22 02:35:59.382001');
INSERT INTO "trials" VALUES(29,0,10,'COMPLETE','2026-11-22 02:36:03.780800','2026-11-22 02:36:03.803312');
INSERT INTO "trials" VALUES(30,0,11,'COMPLETE','2026-11-22 02:36:08.397766','2026-11-22 02:36:08.530688');
INSERT INTO "trials" VALUES(31,1,11,'COMPLETE','2026-11-22 02:36:08.661346','2026-11-22 02:36:08.743830');
INSERT INTO "trials" VALUES(32,2,11,'COMPLETE','2026-11-22 02:36:08.865554','2026-11-22 02:36:09.004726');
INSERT INTO "trials" VALUES(33,3,11,'COMPLETE','2026-11-22 02:36:09.063221','2026-11-22 02:36:09.134780');
INSERT INTO "trials" VALUES(34,4,11,'COMPLETE','2026-11-22 02:36:09.190077','2026-11-22 02:36:09.274871');
INSERT INTO "trials" VALUES(35,5,11,'COMPLETE','2026-11-22 02:36:09.331822','2026-11-22 02:36:09.492718');
INSERT INTO "trials" VALUES(36,6,11,'COMPLETE','2026-11-22 02:36:09.586591','2026-11-22 02:36:09.652192');
INSERT INTO "trials" VALUES(37,7,11,'COMPLETE','2026-11-22 02:36:09.715683','2026-11-22 02:36:09.781575');
INSERT INTO "trials" VALUES(38,8,11,'COMPLETE','2026-11-22 02:36:09.813857','2026-11-22 02:36:09.837443');
INSERT INTO "trials" VALUES(39,9,11,'COMPLETE','2026-11-22 02:36:09.859711','2026-11-22 02:36:09.882097');
INSERT INTO "trials" VALUES(40,10,11,'RUNNING','2026-11-22 02:36:09.904639',NULL);
INSERT INTO "trials" VALUES(41,0,15,'COMPLETE','2026-11-22 02:36:09.991406','2026-11-22 02:36:10.030793');
INSERT INTO "trials" VALUES(42,0,16,'COMPLETE','2026-11-22 02:36:10.045135','2026-11-22 02:36:10.064736');
INSERT INTO "trials" VALUES(43,0,17,'COMPLETE','2026-11-22 02:36:10.076198','2026-11-22 02:36:10.126810');
INSERT INTO "trials" VALUES(44,1,17,'FAIL','2026-11-22 02:36:10.143019','2026-11-22 02:36:10.169384');
INSERT INTO "trials" VALUES(45,1,16,'COMPLETE','2026-11-22 02:36:10.182191','2026-11-22 02:36:10.205544');
INSERT INTO "trials" VALUES(46,2,17,'RUNNING','2026-11-22 02:36:10.244780',NULL);
INSERT INTO "trials" VALUES(47,0,19,'COMPLETE','2026-11-22 02:36:10.444137','2026-11-22 02:36:10.529339');
INSERT INTO "trials" VALUES(48,1,19,'COMPLETE','2026-11-22 02:36:10.582907','2026-11-22 02:36:10.644369');
INSERT INTO "trials" VALUES(49,2,19,'RUNNING','2026-11-22 02:36:10.699598',NULL);
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
