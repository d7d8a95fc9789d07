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
INSERT INTO "fathom_alembic_version" VALUES('0003');
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
INSERT INTO "fathom_artifacts" VALUES(37,'model.safetensors',1,7,'9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c','37-79f5756d212df7de');
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
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:32:56.859857','{"name": "whole"}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',2,'trial.leased',1,1,'2026-11-22 02:32:56.935811','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',3,'trial.measured',1,1,'2026-11-22 02:32:56.966596','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',4,'trial.measured',1,1,'2026-11-22 02:32:56.974026','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',5,'trial.ended',1,1,'2026-11-22 02:32:56.983004','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',6,'trial.leased',2,2,'2026-11-22 02:32:57.012929','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',7,'trial.measured',2,2,'2026-11-22 02:32:57.022303','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',8,'trial.measured',2,2,'2026-11-22 02:32:57.085415','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',9,'trial.ended',2,2,'2026-11-22 02:32:57.100326','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',10,'trial.leased',3,3,'2026-11-22 02:32:57.129294','{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',11,'trial.grow',3,3,'2026-11-22 02:32:57.139283','{"signals": 1}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',12,'trial.measured',3,3,'2026-11-22 02:32:57.154183','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',13,'trial.measured',3,3,'2026-11-22 02:32:57.164709','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',14,'trial.ended',3,3,'2026-11-22 02:32:57.173351','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',15,'study.complete',3,NULL,'2026-11-22 02:32:57.183499','{"label": "learned/growth"}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',16,'trial.leased',1,4,'2026-11-22 02:32:57.213690','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',17,'trial.measured',1,4,'2026-11-22 02:32:57.231663','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',18,'trial.measured',1,4,'2026-11-22 02:32:57.247735','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',19,'trial.ended',1,4,'2026-11-22 02:32:57.260923','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',20,'trial.leased',2,5,'2026-11-22 02:32:57.292094','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',21,'trial.measured',2,5,'2026-11-22 02:32:57.312984','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',22,'trial.measured',2,5,'2026-11-22 02:32:57.331683','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',23,'trial.ended',2,5,'2026-11-22 02:32:57.339442','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',24,'trial.leased',1,6,'2026-11-22 02:32:57.351325','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',25,'trial.measured',1,6,'2026-11-22 02:32:57.359879','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',26,'trial.measured',1,6,'2026-11-22 02:32:57.365994','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',27,'trial.ended',1,6,'2026-11-22 02:32:57.372005','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',28,'study.complete',1,NULL,'2026-11-22 02:32:57.377322','{"label": "searched/grid"}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',29,'trial.leased',2,7,'2026-11-22 02:32:57.390503','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',30,'trial.measured',2,7,'2026-11-22 02:32:57.398567','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',31,'trial.measured',2,7,'2026-11-22 02:32:57.417348','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',32,'trial.ended',2,7,'2026-11-22 02:32:57.424568','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',33,'study.complete',2,NULL,'2026-11-22 02:32:57.431151','{"label": "searched/random"}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',34,'confirmation.planned',4,NULL,'2026-11-22 02:32:57.442079','{"runs": 2, "depths": [1]}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',35,'trial.leased',4,8,'2026-11-22 02:32:57.462819','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.01}}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',36,'trial.measured',4,8,'2026-11-22 02:32:57.469478','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',37,'trial.measured',4,8,'2026-11-22 02:32:57.475322','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',38,'trial.ended',4,8,'2026-11-22 02:32:57.480096','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',39,'trial.leased',4,9,'2026-11-22 02:32:57.492657','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',40,'trial.measured',4,9,'2026-11-22 02:32:57.499396','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',41,'trial.measured',4,9,'2026-11-22 02:32:57.505470','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',42,'trial.ended',4,9,'2026-11-22 02:32:57.509906','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',43,'study.complete',4,NULL,'2026-11-22 02:32:57.514232','{"label": "confirm"}');
INSERT INTO "fathom_events" VALUES('12dc0bc5e9',44,'experiment.complete',NULL,NULL,'2026-11-22 02:32:57.514811','{}');
INSERT INTO "fathom_events" VALUES('d320affa72',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:32:57.542292','{"name": "ends"}');
INSERT INTO "fathom_events" VALUES('d320affa72',2,'trial.leased',5,10,'2026-11-22 02:32:57.560243','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('d320affa72',3,'trial.measured',5,10,'2026-11-22 02:32:57.566838','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',4,'trial.measured',5,10,'2026-11-22 02:32:57.573903','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',5,'trial.queued',5,10,'2026-11-22 02:32:57.580037','{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO "fathom_events" VALUES('d320affa72',6,'trial.leased',5,10,'2026-11-22 02:32:57.601119','{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('d320affa72',7,'trial.measured',5,10,'2026-11-22 02:32:57.610505','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',8,'trial.measured',5,10,'2026-11-22 02:32:57.623538','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',9,'trial.ended',5,10,'2026-11-22 02:32:57.644240','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('d320affa72',10,'trial.leased',5,11,'2026-11-22 02:32:57.658418','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('d320affa72',11,'trial.measured',5,11,'2026-11-22 02:32:57.667141','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',12,'trial.measured',5,11,'2026-11-22 02:32:57.675976','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',13,'trial.measured',5,11,'2026-11-22 02:32:57.683702','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',14,'trial.measured',5,11,'2026-11-22 02:32:57.691469','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',15,'trial.ended',5,11,'2026-11-22 02:32:57.698241','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('d320affa72',16,'trial.leased',5,12,'2026-11-22 02:32:57.710055','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO "fathom_events" VALUES('d320affa72',17,'trial.measured',5,12,'2026-11-22 02:32:57.717220','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',18,'trial.measured',5,12,'2026-11-22 02:32:57.723861','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',19,'trial.measured',5,12,'2026-11-22 02:32:57.730425','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',20,'trial.measured',5,12,'2026-11-22 02:32:57.736856','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',21,'trial.ended',5,12,'2026-11-22 02:32:57.744030','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('d320affa72',22,'trial.leased',5,13,'2026-11-22 02:32:57.756644','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.011862982112252262}}');
INSERT INTO "fathom_events" VALUES('d320affa72',23,'trial.measured',5,13,'2026-11-22 02:32:57.763953','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',24,'trial.measured',5,13,'2026-11-22 02:32:57.770996','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',25,'trial.measured',5,13,'2026-11-22 02:32:57.778797','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',26,'trial.measured',5,13,'2026-11-22 02:32:57.785709','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',27,'trial.ended',5,13,'2026-11-22 02:32:57.791605','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('d320affa72',28,'trial.leased',5,14,'2026-11-22 02:32:57.805656','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.003873570353465848}}');
INSERT INTO "fathom_events" VALUES('d320affa72',29,'trial.measured',5,14,'2026-11-22 02:32:57.812730','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',30,'trial.measured',5,14,'2026-11-22 02:32:57.819542','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',31,'trial.measured',5,14,'2026-11-22 02:32:57.826351','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',32,'trial.measured',5,14,'2026-11-22 02:32:57.832722','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',33,'trial.ended',5,14,'2026-11-22 02:32:57.838199','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('d320affa72',34,'trial.leased',5,15,'2026-11-22 02:32:57.863542','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.040222161233809645}}');
INSERT INTO "fathom_events" VALUES('d320affa72',35,'trial.measured',5,15,'2026-11-22 02:32:57.878797','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',36,'trial.measured',5,15,'2026-11-22 02:32:57.887670','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',37,'trial.measured',5,15,'2026-11-22 02:32:57.895138','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',38,'trial.measured',5,15,'2026-11-22 02:32:57.902081','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',39,'trial.ended',5,15,'2026-11-22 02:32:57.907804','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('d320affa72',40,'trial.leased',5,16,'2026-11-22 02:32:57.922959','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.0002028344960068208}}');
INSERT INTO "fathom_events" VALUES('d320affa72',41,'trial.measured',5,16,'2026-11-22 02:32:57.929650','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',42,'trial.measured',5,16,'2026-11-22 02:32:57.936043','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',43,'trial.measured',5,16,'2026-11-22 02:32:57.943010','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',44,'trial.measured',5,16,'2026-11-22 02:32:57.949567','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',45,'trial.ended',5,16,'2026-11-22 02:32:57.954915','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('d320affa72',46,'trial.leased',5,17,'2026-11-22 02:32:57.965638','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0044596368292522896}}');
INSERT INTO "fathom_events" VALUES('d320affa72',47,'trial.measured',5,17,'2026-11-22 02:32:57.972157','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',48,'trial.measured',5,17,'2026-11-22 02:32:57.978539','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',49,'trial.measured',5,17,'2026-11-22 02:32:57.985581','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',50,'trial.measured',5,17,'2026-11-22 02:32:57.992671','{"step": 4, "validation": 1.0, "train_loss": 0.25, "flops": 4000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',51,'trial.ended',5,17,'2026-11-22 02:32:57.998216','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('d320affa72',52,'trial.leased',5,18,'2026-11-22 02:32:58.009640','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00048761194940791333}}');
INSERT INTO "fathom_events" VALUES('d320affa72',53,'trial.measured',5,18,'2026-11-22 02:32:58.016202','{"step": 1, "validation": -1.0, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',54,'trial.measured',5,18,'2026-11-22 02:32:58.022575','{"step": 2, "validation": -2.0, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',55,'trial.ended',5,18,'2026-11-22 02:32:58.032940','{"state": "pruned", "outcome": "pruned", "depth": 2, "value": -2.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',56,'trial.leased',5,19,'2026-11-22 02:32:58.046888','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.018486247764344876}}');
INSERT INTO "fathom_events" VALUES('d320affa72',57,'trial.measured',5,19,'2026-11-22 02:32:58.053110','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',58,'trial.measured',5,19,'2026-11-22 02:32:58.059327','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',59,'trial.measured',5,19,'2026-11-22 02:32:58.065713','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',60,'trial.ended',5,19,'2026-11-22 02:32:58.071778','{"state": "fail", "outcome": "out_of_memory", "depth": 1, "value": null}');
INSERT INTO "fathom_events" VALUES('d320affa72',61,'trial.leased',5,20,'2026-11-22 02:32:58.086114','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0009766117525402216}}');
INSERT INTO "fathom_events" VALUES('d320affa72',62,'trial.measured',5,20,'2026-11-22 02:32:58.093116','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',63,'trial.measured',5,20,'2026-11-22 02:32:58.104193','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',64,'trial.measured',5,20,'2026-11-22 02:32:58.114557','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',65,'trial.ended',5,20,'2026-11-22 02:32:58.121384','{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO "fathom_events" VALUES('d320affa72',66,'trial.leased',5,21,'2026-11-22 02:32:58.153007','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO "fathom_events" VALUES('d320affa72',67,'trial.measured',5,21,'2026-11-22 02:32:58.165184','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',68,'trial.measured',5,21,'2026-11-22 02:32:58.181518','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',69,'trial.measured',5,21,'2026-11-22 02:32:58.189751','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',70,'trial.queued',5,21,'2026-11-22 02:32:58.206058','{"attempt": 1, "outcome": "error", "message": "It was error."}');
INSERT INTO "fathom_events" VALUES('d320affa72',71,'trial.leased',5,21,'2026-11-22 02:32:58.220793','{"attempt": 2, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO "fathom_events" VALUES('d320affa72',72,'trial.measured',5,21,'2026-11-22 02:32:58.229561','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',73,'trial.measured',5,21,'2026-11-22 02:32:58.236206','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',74,'trial.measured',5,21,'2026-11-22 02:32:58.246905','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',75,'trial.queued',5,21,'2026-11-22 02:32:58.254140','{"attempt": 2, "outcome": "error", "message": "It was error."}');
INSERT INTO "fathom_events" VALUES('d320affa72',76,'trial.leased',5,21,'2026-11-22 02:32:58.275034','{"attempt": 3, "worker": "w1", "params": {"depth": 3, "lr": 0.006409190203090692}}');
INSERT INTO "fathom_events" VALUES('d320affa72',77,'trial.measured',5,21,'2026-11-22 02:32:58.287355','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',78,'trial.measured',5,21,'2026-11-22 02:32:58.315731','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',79,'trial.measured',5,21,'2026-11-22 02:32:58.333451','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',80,'trial.ended',5,21,'2026-11-22 02:32:58.342077','{"state": "fail", "outcome": "error", "depth": 3, "value": null}');
INSERT INTO "fathom_events" VALUES('d320affa72',81,'trial.leased',5,22,'2026-11-22 02:32:58.356726','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO "fathom_events" VALUES('d320affa72',82,'trial.measured',5,22,'2026-11-22 02:32:58.364673','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',83,'trial.measured',5,22,'2026-11-22 02:32:58.372084','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',84,'trial.measured',5,22,'2026-11-22 02:32:58.383067','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',85,'trial.queued',5,22,'2026-11-22 02:32:58.389302','{"attempt": 1, "outcome": "refused", "message": "It was refused."}');
INSERT INTO "fathom_events" VALUES('d320affa72',86,'trial.leased',5,22,'2026-11-22 02:32:58.397840','{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO "fathom_events" VALUES('d320affa72',87,'trial.measured',5,22,'2026-11-22 02:32:58.403652','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',88,'trial.measured',5,22,'2026-11-22 02:32:58.409771','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',89,'trial.measured',5,22,'2026-11-22 02:32:58.417135','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',90,'trial.queued',5,22,'2026-11-22 02:32:58.423051','{"attempt": 2, "outcome": "refused", "message": "It was refused."}');
INSERT INTO "fathom_events" VALUES('d320affa72',91,'trial.leased',5,22,'2026-11-22 02:32:58.431540','{"attempt": 3, "worker": "w1", "params": {"depth": 2, "lr": 0.00820303361002584}}');
INSERT INTO "fathom_events" VALUES('d320affa72',92,'trial.measured',5,22,'2026-11-22 02:32:58.437771','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',93,'trial.measured',5,22,'2026-11-22 02:32:58.444211','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',94,'trial.measured',5,22,'2026-11-22 02:32:58.451026','{"step": 3, "validation": 0.75, "train_loss": 0.3333333333333333, "flops": 3000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',95,'trial.ended',5,22,'2026-11-22 02:32:58.456844','{"state": "fail", "outcome": "refused", "depth": 2, "value": null}');
INSERT INTO "fathom_events" VALUES('d320affa72',96,'trial.leased',5,23,'2026-11-22 02:32:58.470216','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO "fathom_events" VALUES('d320affa72',97,'trial.measured',5,23,'2026-11-22 02:32:58.476573','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',98,'trial.measured',5,23,'2026-11-22 02:32:58.482720','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',99,'trial.queued',5,23,'2026-11-22 02:32:58.488118','{"attempt": 1, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO "fathom_events" VALUES('d320affa72',100,'trial.leased',5,23,'2026-11-22 02:32:58.498883','{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO "fathom_events" VALUES('d320affa72',101,'trial.measured',5,23,'2026-11-22 02:32:58.504596','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',102,'trial.measured',5,23,'2026-11-22 02:32:58.510801','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',103,'trial.queued',5,23,'2026-11-22 02:32:58.515473','{"attempt": 2, "outcome": "lost", "message": "Worker ''w1'' was not heard of for 30 s."}');
INSERT INTO "fathom_events" VALUES('d320affa72',104,'trial.leased',5,23,'2026-11-22 02:32:58.524311','{"attempt": 3, "worker": "w1", "params": {"depth": 1, "lr": 0.0027030176782475283}}');
INSERT INTO "fathom_events" VALUES('d320affa72',105,'trial.measured',5,23,'2026-11-22 02:32:58.529983','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',106,'trial.measured',5,23,'2026-11-22 02:32:58.535888','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',107,'trial.ended',5,23,'2026-11-22 02:32:58.540902','{"state": "fail", "outcome": "lost", "depth": 1, "value": null}');
INSERT INTO "fathom_events" VALUES('d320affa72',108,'study.stopped',5,NULL,'2026-11-22 02:32:58.552546','{"label": "searched/random", "because": "the budget of 14 trials is handed out"}');
INSERT INTO "fathom_events" VALUES('d320affa72',109,'study.complete',5,NULL,'2026-11-22 02:32:58.555151','{"label": "searched/random"}');
INSERT INTO "fathom_events" VALUES('d320affa72',110,'confirmation.planned',6,NULL,'2026-11-22 02:32:58.563050','{"runs": 1, "depths": [1]}');
INSERT INTO "fathom_events" VALUES('6a7918e8e0',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:32:58.573601','{"name": "dropped"}');
INSERT INTO "fathom_events" VALUES('d320affa72',111,'trial.leased',6,24,'2026-11-22 02:32:58.585730','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('6a7918e8e0',2,'trial.leased',7,25,'2026-11-22 02:32:58.599650','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('d320affa72',112,'trial.queued',6,24,'2026-11-22 02:32:58.608085','{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO "fathom_events" VALUES('6a7918e8e0',3,'experiment.cancelled',NULL,NULL,'2026-11-22 02:32:58.615802','{}');
INSERT INTO "fathom_events" VALUES('6a7918e8e0',4,'trial.measured',7,25,'2026-11-22 02:32:58.626308','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('6a7918e8e0',5,'trial.ended',7,25,'2026-11-22 02:32:58.631730','{"state": "fail", "outcome": "cancelled", "depth": 2, "value": null}');
INSERT INTO "fathom_events" VALUES('016572c6a3',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:32:58.645122','{"name": "learning"}');
INSERT INTO "fathom_events" VALUES('d320affa72',113,'trial.leased',6,24,'2026-11-22 02:32:58.654419','{"attempt": 2, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('d320affa72',114,'trial.measured',6,24,'2026-11-22 02:32:58.660215','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',115,'trial.measured',6,24,'2026-11-22 02:32:58.665006','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('d320affa72',116,'trial.ended',6,24,'2026-11-22 02:32:58.669581','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('d320affa72',117,'study.complete',6,NULL,'2026-11-22 02:32:58.673140','{"label": "confirm"}');
INSERT INTO "fathom_events" VALUES('d320affa72',118,'experiment.complete',NULL,NULL,'2026-11-22 02:32:58.673730','{}');
INSERT INTO "fathom_events" VALUES('016572c6a3',2,'trial.leased',9,26,'2026-11-22 02:33:13.357778','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('016572c6a3',3,'trial.measured',9,26,'2026-11-22 02:33:13.435774','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',4,'trial.measured',9,26,'2026-11-22 02:33:13.544402','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',5,'trial.ended',9,26,'2026-11-22 02:33:13.587883','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('016572c6a3',6,'trial.leased',9,27,'2026-11-22 02:33:13.818242','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('016572c6a3',7,'trial.measured',9,27,'2026-11-22 02:33:13.854831','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',8,'trial.measured',9,27,'2026-11-22 02:33:13.871934','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',9,'trial.ended',9,27,'2026-11-22 02:33:13.920190','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('016572c6a3',10,'trial.leased',9,28,'2026-11-22 02:33:13.976849','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('016572c6a3',11,'trial.measured',9,28,'2026-11-22 02:33:13.998134','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',12,'trial.measured',9,28,'2026-11-22 02:33:14.027555','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',13,'trial.ended',9,28,'2026-11-22 02:33:14.069644','{"state": "complete", "outcome": "finished", "depth": 3, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('016572c6a3',14,'trial.leased',9,29,'2026-11-22 02:33:14.108050','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('016572c6a3',15,'trial.measured',9,29,'2026-11-22 02:33:14.125083','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',16,'trial.measured',9,29,'2026-11-22 02:33:14.138903','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',17,'trial.ended',9,29,'2026-11-22 02:33:14.150080','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('016572c6a3',18,'trial.leased',9,30,'2026-11-22 02:33:14.171849','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('016572c6a3',19,'trial.measured',9,30,'2026-11-22 02:33:14.179548','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',20,'trial.measured',9,30,'2026-11-22 02:33:14.184621','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',21,'trial.ended',9,30,'2026-11-22 02:33:14.192911','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('016572c6a3',22,'trial.leased',9,31,'2026-11-22 02:33:14.257600','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('016572c6a3',23,'trial.measured',9,31,'2026-11-22 02:33:14.277841','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',24,'trial.measured',9,31,'2026-11-22 02:33:14.284326','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',25,'trial.ended',9,31,'2026-11-22 02:33:14.288633','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('016572c6a3',26,'trial.leased',9,32,'2026-11-22 02:33:14.312815','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('016572c6a3',27,'trial.measured',9,32,'2026-11-22 02:33:14.328412','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',28,'trial.measured',9,32,'2026-11-22 02:33:14.333535','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',29,'trial.ended',9,32,'2026-11-22 02:33:14.338175','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('016572c6a3',30,'trial.leased',9,33,'2026-11-22 02:33:14.445695','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('016572c6a3',31,'trial.measured',9,33,'2026-11-22 02:33:14.487765','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',32,'trial.measured',9,33,'2026-11-22 02:33:14.502642','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',33,'trial.ended',9,33,'2026-11-22 02:33:14.509552','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('016572c6a3',34,'trial.leased',9,34,'2026-11-22 02:33:14.536028','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('016572c6a3',35,'trial.measured',9,34,'2026-11-22 02:33:14.550300','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',36,'trial.measured',9,34,'2026-11-22 02:33:14.562630','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',37,'trial.ended',9,34,'2026-11-22 02:33:14.567924','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('016572c6a3',38,'trial.leased',9,35,'2026-11-22 02:33:14.589049','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('016572c6a3',39,'trial.measured',9,35,'2026-11-22 02:33:14.601713','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',40,'trial.measured',9,35,'2026-11-22 02:33:14.607909','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('016572c6a3',41,'trial.ended',9,35,'2026-11-22 02:33:14.613673','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('016572c6a3',42,'trial.leased',9,36,'2026-11-22 02:33:14.651634','{"attempt": 1, "worker": "w1", "params": {"depth": 3}}');
INSERT INTO "fathom_events" VALUES('016572c6a3',43,'trial.queued',9,36,'2026-11-22 02:33:14.670708','{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO "fathom_events" VALUES('016572c6a3',44,'experiment.paused',NULL,NULL,'2026-11-22 02:33:14.691535','{}');
INSERT INTO "fathom_events" VALUES('e33584280c',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:33:14.703615','{"name": "kept"}');
INSERT INTO "fathom_events" VALUES('e33584280c',2,'trial.leased',11,37,'2026-11-22 02:33:14.727467','{"attempt": 1, "worker": "w1", "params": {}}');
INSERT INTO "fathom_events" VALUES('e33584280c',3,'trial.measured',11,37,'2026-11-22 02:33:14.753393','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('e33584280c',4,'trial.measured',11,37,'2026-11-22 02:33:14.758819','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('e33584280c',5,'trial.ended',11,37,'2026-11-22 02:33:14.763430','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('e33584280c',6,'study.complete',11,NULL,'2026-11-22 02:33:14.767258','{"label": "learned/udn"}');
INSERT INTO "fathom_events" VALUES('e33584280c',7,'trial.leased',12,38,'2026-11-22 02:33:14.778828','{"attempt": 1, "worker": "w1", "params": {"depth": 1}}');
INSERT INTO "fathom_events" VALUES('e33584280c',8,'trial.measured',12,38,'2026-11-22 02:33:14.785662','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('e33584280c',9,'trial.measured',12,38,'2026-11-22 02:33:14.790404','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('e33584280c',10,'trial.ended',12,38,'2026-11-22 02:33:14.794694','{"state": "complete", "outcome": "finished", "depth": 1, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('e33584280c',11,'trial.leased',13,39,'2026-11-22 02:33:14.808998','{"attempt": 1, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('e33584280c',12,'trial.measured',13,39,'2026-11-22 02:33:14.815115','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('e33584280c',13,'trial.measured',13,39,'2026-11-22 02:33:14.821602','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('e33584280c',14,'trial.queued',13,39,'2026-11-22 02:33:14.826535','{"attempt": 1, "outcome": "preempted", "message": ""}');
INSERT INTO "fathom_events" VALUES('e33584280c',15,'trial.leased',13,39,'2026-11-22 02:33:14.832090','{"attempt": 2, "worker": "w1", "params": {"depth": 2, "lr": 0.009203460091395207}}');
INSERT INTO "fathom_events" VALUES('e33584280c',16,'trial.measured',13,39,'2026-11-22 02:33:14.837764','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('e33584280c',17,'trial.measured',13,39,'2026-11-22 02:33:14.843569','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('e33584280c',18,'trial.ended',13,39,'2026-11-22 02:33:14.848423','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('e33584280c',19,'trial.leased',13,40,'2026-11-22 02:33:14.858938','{"attempt": 1, "worker": "w1", "params": {"depth": 1, "lr": 0.0001565493427643287}}');
INSERT INTO "fathom_events" VALUES('e33584280c',20,'trial.measured',13,40,'2026-11-22 02:33:14.864716','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('e33584280c',21,'trial.measured',13,40,'2026-11-22 02:33:14.871082','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('e33584280c',22,'trial.ended',13,40,'2026-11-22 02:33:14.876383','{"state": "fail", "outcome": "diverged", "depth": 1, "value": null}');
INSERT INTO "fathom_events" VALUES('e33584280c',23,'trial.leased',12,41,'2026-11-22 02:33:14.886946','{"attempt": 1, "worker": "w1", "params": {"depth": 2}}');
INSERT INTO "fathom_events" VALUES('e33584280c',24,'trial.measured',12,41,'2026-11-22 02:33:14.892731','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('e33584280c',25,'trial.measured',12,41,'2026-11-22 02:33:14.897135','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
INSERT INTO "fathom_events" VALUES('e33584280c',26,'trial.ended',12,41,'2026-11-22 02:33:14.901062','{"state": "complete", "outcome": "finished", "depth": 2, "value": 0.5}');
INSERT INTO "fathom_events" VALUES('e33584280c',27,'trial.leased',13,42,'2026-11-22 02:33:14.911587','{"attempt": 1, "worker": "w1", "params": {"depth": 3, "lr": 0.00044890937215369853}}');
INSERT INTO "fathom_events" VALUES('e33584280c',28,'trial.measured',13,42,'2026-11-22 02:33:14.917764','{"step": 1, "validation": 0.25, "train_loss": 1.0, "flops": 1000.0}');
INSERT INTO "fathom_events" VALUES('e33584280c',29,'trial.measured',13,42,'2026-11-22 02:33:14.923624','{"step": 2, "validation": 0.5, "train_loss": 0.5, "flops": 2000.0}');
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
INSERT INTO "fathom_experiments" VALUES('12dc0bc5e9','whole','complete','{"name":"whole","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"searched":"grid"},{"name":null,"fixed":{},"pruner":{"kind":"successive_halving","min_resource":null,"bootstrap_count":0,"reduction_factor":4,"min_early_stopping_rate":0},"executions_per_trial":1,"trials":3,"searched":"random"},{"name":null,"fixed":{"lr":0.01},"readout":"param","runs":1,"new_block":null,"initial_depth":null,"learned":"growth","criterion":"metric","patience":1,"min_improvement":0.005,"give_up":null}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of whole','2026-11-22 02:32:56.859857','2026-11-22 02:32:57.514811','Use depth 1 (lr 0.0001565): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/random found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1).',44);
INSERT INTO "fathom_experiments" VALUES('d320affa72','ends','complete','{"name":"ends","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":4,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":{"kind":"median","warmup_steps":null,"interval_steps":1,"startup_trials":null,"min_trials":1},"executions_per_trial":1,"trials":20,"searched":"random"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":14,"flops":null,"gpu_seconds":null}}','of ends','2026-11-22 02:32:57.542292','2026-11-22 02:32:58.673730','Use depth 1 (lr 0.0001565): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/random found it for 32 % of the grid''s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1 and searched/random stopped early).',118);
INSERT INTO "fathom_experiments" VALUES('6a7918e8e0','dropped','cancelled','{"name":"dropped","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{},"pruner":{"kind":"none"},"executions_per_trial":1,"trials":14,"searched":"random"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of dropped','2026-11-22 02:32:58.573601','2026-11-22 02:32:58.615802',NULL,5);
INSERT INTO "fathom_experiments" VALUES('016572c6a3','learning','paused','{"name":"learning","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"trials":14,"searched":"controller","emits":"depth","reward":"metric","algorithm":"reinforce","batch":1,"learning_rate":0.02,"entropy":0.02,"baseline_decay":0.8,"units":1,"clip":0.2,"epochs":4,"failed":"worst","pruned":"value"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of learning','2026-11-22 02:32:58.645122',NULL,NULL,44);
INSERT INTO "fathom_experiments" VALUES('e33584280c','kept','running','{"name":"kept","task":{"dataset":"digits","metric":"accuracy","options":{},"shape":null,"augment":{"shift":0.0,"flip":false,"crop":0},"split":{"validation":0.2,"test":0.2,"seed":0}},"model":{"family":"mlp","depth":{"when":{},"log":false,"low":1,"high":3,"step":1},"width":4,"options":{},"per_layer":{},"skips":false,"switches":{},"profile":null},"training":{"epochs":2,"steps_per_epoch":null,"batch_size":64,"optimizer":"adam","lr":{"when":{},"log":true,"low":0.0001,"high":0.1,"step":null},"weight_decay":0.0,"schedule":"cosine","warmup":0.05,"checkpoint_seconds":10.0},"methods":[{"name":null,"fixed":{"lr":0.01},"readout":"knee","runs":1,"learned":"udn","posterior":"poisson","initial_rate":1.0,"prior_rate":0.5,"quantile":0.95},{"name":null,"fixed":{"lr":0.01},"pruner":{"kind":"none"},"executions_per_trial":1,"searched":"grid"},{"name":null,"fixed":{},"pruner":{"kind":"median","warmup_steps":null,"interval_steps":1,"startup_trials":null,"min_trials":1},"executions_per_trial":1,"trials":4,"searched":"random"}],"seeds":1,"confirm":{"seeds":1},"budget":{"trials":null,"flops":null,"gpu_seconds":null}}','of kept','2026-11-22 02:33:14.703615',NULL,NULL,29);
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
INSERT INTO "fathom_leases" VALUES('3e83aad17b5a9b8805612131',1,1,'w1','db8f69d5d1cefb49c55b2f70674c7d09','ask-000001',0,'2026-11-22 02:32:56.935811','2026-11-22 02:33:26.972861','2026-11-22 02:32:56.982395','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('39b0871cccbd3d119f3ae442',2,1,'w1','38345ad7af76bf53cc5f6194ef749c5d','ask-000002',0,'2026-11-22 02:32:57.012929','2026-11-22 02:33:27.079514','2026-11-22 02:32:57.099951','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('dcba428b37cbcc7b91bc33bf',3,1,'w1','7dbf6b85532d3feef978d3df9efbe68e','ask-000003',0,'2026-11-22 02:32:57.129294','2026-11-22 02:33:27.163664','2026-11-22 02:32:57.173143','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('9886cb6edf1668e7cf1d271e',4,1,'w1','ad1858ba83f7fca35b6aca9ff8b0e4b9','ask-000004',0,'2026-11-22 02:32:57.213690','2026-11-22 02:33:27.246324','2026-11-22 02:32:57.260572','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('2acfded66c7260602d7c3d7d',5,1,'w1','f10c1328baee67be1d02ffd1753cbb63','ask-000005',0,'2026-11-22 02:32:57.292094','2026-11-22 02:33:27.330699','2026-11-22 02:32:57.339240','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('b218a08d3bab1bf4b0c4857d',6,1,'w1','34293463721382dbda94eb0eb611b884','ask-000006',0,'2026-11-22 02:32:57.351325','2026-11-22 02:33:27.365134','2026-11-22 02:32:57.371808','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('7f66caca671f6ad8fbaaf281',7,1,'w1','efb40f86eead5273f3068a8c7dfee3a9','ask-000007',0,'2026-11-22 02:32:57.390503','2026-11-22 02:33:27.415586','2026-11-22 02:32:57.424218','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('b3ba10dc8573064941fe2137',8,1,'w1','38b5f1ae9a690538b6e20302c04d2098','ask-000008',0,'2026-11-22 02:32:57.462819','2026-11-22 02:33:27.474509','2026-11-22 02:32:57.479904','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('37474a75a337778781f406f8',9,1,'w1','8018930428e23bf4a4a42585ef98845b','ask-000009',0,'2026-11-22 02:32:57.492657','2026-11-22 02:33:27.504642','2026-11-22 02:32:57.509724','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('b1abf34548aedbacb3a375dd',10,1,'w1','aab0f776e74267889fe88f0c5704eaa4','ask-000011',0,'2026-11-22 02:32:57.560243','2000-01-01 00:00:00.000000','2026-11-22 02:32:57.580037','lost','Worker ''w1'' was not heard of for 30 s.','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',1);
INSERT INTO "fathom_leases" VALUES('4809aa5b589b10e041b80083',10,2,'w1','387d7e6f38f714aca113be7f3903def7','ask-000012',0,'2026-11-22 02:32:57.601119','2026-11-22 02:33:27.622759','2026-11-22 02:32:57.643965','cancelled','An earlier attempt finished.',NULL,0);
INSERT INTO "fathom_leases" VALUES('18cededad401a4d21bf8206b',11,1,'w1','2e806028ca4771cb08cd73f5d5bd766a','ask-000013',0,'2026-11-22 02:32:57.658418','2026-11-22 02:33:27.690389','2026-11-22 02:32:57.698038','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('ba556f180b6190cf478a6c4c',12,1,'w1','520b946b582b8c6162e770cc28b6d32a','ask-000014',0,'2026-11-22 02:32:57.710055','2026-11-22 02:33:27.736028','2026-11-22 02:32:57.743825','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('9383415ccade687191912d67',13,1,'w1','08a0e9ed0c6b0cb1b5c52caa1ef310ca','ask-000015',0,'2026-11-22 02:32:57.756644','2026-11-22 02:33:27.784903','2026-11-22 02:32:57.791407','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('5277a48bdfd3cb2f7e997ed5',14,1,'w1','7dbf8eee18d7cf2c8bb9075beb928109','ask-000016',0,'2026-11-22 02:32:57.805656','2026-11-22 02:33:27.831873','2026-11-22 02:32:57.838010','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('4c0d4c30549bdfd9c241dc0d',15,1,'w1','ea1308f65c5f2f0846959f585a31f41f','ask-000017',0,'2026-11-22 02:32:57.863542','2026-11-22 02:33:27.900902','2026-11-22 02:32:57.907576','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('afd3bf78dbae3c0f876a1825',16,1,'w1','1eb5455a6dafe74796f0ffc74d995b9e','ask-000018',0,'2026-11-22 02:32:57.922959','2026-11-22 02:33:27.948828','2026-11-22 02:32:57.954720','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('9a0cb0c563f6b2a0a11ac755',17,1,'w1','5182ef04a81c71fa2226db8bc14439b6','ask-000019',0,'2026-11-22 02:32:57.965638','2026-11-22 02:33:27.991801','2026-11-22 02:32:57.998012','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('485fa0acbf05da9c61937430',18,1,'w1','75a3312c5bf3c6e5844fd0a47ade1680','ask-000020',0,'2026-11-22 02:32:58.009640','2026-11-22 02:33:28.021811','2026-11-22 02:32:58.032102','pruned','It was pruned.','{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('f9f2f668f14e1828b77df51a',19,1,'w1','1c5fe002ed938fcf9ca98d2d1430693d','ask-000021',0,'2026-11-22 02:32:58.046888','2026-11-22 02:33:28.064956','2026-11-22 02:32:58.071588','out_of_memory','It was out_of_memory.','{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('3b6ac2cedf126bf1aef268b5',20,1,'w1','de91da15d75baec98a26a5488a407c4e','ask-000022',0,'2026-11-22 02:32:58.086114','2026-11-22 02:33:28.113726','2026-11-22 02:32:58.121180','diverged','It was diverged.','{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('b7fe1212e81323b989ec2e79',21,1,'w1','1ce1f9ac7572eedb6bf34139b12e0b96','ask-000023',0,'2026-11-22 02:32:58.153007','2026-11-22 02:33:28.188839','2026-11-22 02:32:58.206058','error','It was error.','{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('7d26cd830b3dbbdac31b32bf',21,2,'w1','8fb5b00e8a533128e6321fb9bee75db3','ask-000024',0,'2026-11-22 02:32:58.220793','2026-11-22 02:33:28.245753','2026-11-22 02:32:58.254140','error','It was error.','{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('27e5fa6cdddafde28994a966',21,3,'w1','f03c65c8908598624a1a7356b731ba5a','ask-000025',0,'2026-11-22 02:32:58.275034','2026-11-22 02:33:28.332539','2026-11-22 02:32:58.341872','error','It was error.','{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('1cc3f5eb3d3447b567356bc5',22,1,'w1','c0a40ebfa09dbfce8789b55132029da3','ask-000026',0,'2026-11-22 02:32:58.356726','2026-11-22 02:33:28.382193','2026-11-22 02:32:58.389302','refused','It was refused.','{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('221b13de246a52d707fbcb4a',22,2,'w1','3fee315e600c6d572e433abc7dc8181a','ask-000027',0,'2026-11-22 02:32:58.397840','2026-11-22 02:33:28.416014','2026-11-22 02:32:58.423051','refused','It was refused.','{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('c0c7f82364b56073d9ef82bb',22,3,'w1','788d06a671365a37f4a0a0cfe049ecf4','ask-000028',0,'2026-11-22 02:32:58.431540','2026-11-22 02:33:28.450030','2026-11-22 02:32:58.456652','refused','It was refused.','{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('28ebb0e835b6806337687dcf',23,1,'w1','248632c4268011eaa2f6296f70f5462c','ask-000029',0,'2026-11-22 02:32:58.470216','2000-01-01 00:00:00.000000','2026-11-22 02:32:58.488118','lost','Worker ''w1'' was not heard of for 30 s.',NULL,0);
INSERT INTO "fathom_leases" VALUES('e547da6ba339af83b43a993a',23,2,'w1','931d5d0dfc7bd62cf03c8fb20b093540','ask-000030',0,'2026-11-22 02:32:58.498883','2000-01-01 00:00:00.000000','2026-11-22 02:32:58.515473','lost','Worker ''w1'' was not heard of for 30 s.',NULL,0);
INSERT INTO "fathom_leases" VALUES('a57b31338a420c910d2aa0de',23,3,'w1','e91c54d292ef8edbe6bbc30ea28e3b1e','ask-000031',0,'2026-11-22 02:32:58.524311','2000-01-01 00:00:00.000000','2026-11-22 02:32:58.540704','lost','Worker ''w1'' was not heard of for 30 s.',NULL,0);
INSERT INTO "fathom_leases" VALUES('21f92390db9f89b583abd766',24,1,'w1','d75daf38c08556862f5a98db883697ba','ask-000033',0,'2026-11-22 02:32:58.585730','2026-11-22 02:33:28.585730','2026-11-22 02:32:58.608085','preempted','','{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('93602f6653a7a5c0a4efd182',25,1,'w1','7a3f5163f503862f54d107a42adf9393','ask-000034',0,'2026-11-22 02:32:58.599650','2026-11-22 02:33:28.625057','2026-11-22 02:32:58.631538','cancelled','','{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('a1fdfc4432ccc0333b621bee',24,2,'w1','808bd1deeec988003a0670693248218d','ask-000035',0,'2026-11-22 02:32:58.654419','2026-11-22 02:33:28.664161','2026-11-22 02:32:58.669378','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('448778a336d461c079f3e345',26,1,'w1','a9764fad5dc1076c36a780a148e98efb','ask-000036',0,'2026-11-22 02:33:13.357778','2026-11-22 02:33:43.543288','2026-11-22 02:33:13.587646','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('61e9b6944e88392733cd65cb',27,1,'w1','8df6e5bc8ec1adc6851542af2aa2983b','ask-000037',0,'2026-11-22 02:33:13.818242','2026-11-22 02:33:43.870503','2026-11-22 02:33:13.919962','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('fbbd4ea6e39685b57eaf1885',28,1,'w1','6a36d6e1cca84cae97b6761bf5dca316','ask-000038',0,'2026-11-22 02:33:13.976849','2026-11-22 02:33:44.026453','2026-11-22 02:33:14.069436','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('da7f9061ced89715ec6d905a',29,1,'w1','69b341bbff92d9d9b4744918ca719a74','ask-000039',0,'2026-11-22 02:33:14.108050','2026-11-22 02:33:44.137876','2026-11-22 02:33:14.149870','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('d1f211d2b9441979113c40e1',30,1,'w1','e9e1387be1799b301d112eec6da4480d','ask-000040',0,'2026-11-22 02:33:14.171849','2026-11-22 02:33:44.183748','2026-11-22 02:33:14.192686','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('7eaeb65d72b76cd4aa671bc1',31,1,'w1','f28f45a2265420b1d71483dc14e0a344','ask-000041',0,'2026-11-22 02:33:14.257600','2026-11-22 02:33:44.283499','2026-11-22 02:33:14.288390','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('fd58a54adf7119d6813800fa',32,1,'w1','a20fc90f9c8b8171c56e038838cc6f86','ask-000042',0,'2026-11-22 02:33:14.312815','2026-11-22 02:33:44.332714','2026-11-22 02:33:14.337981','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('06eb7ffeef8b41ab4ff44b4f',33,1,'w1','72b217a41258443a3824f726d5cac83c','ask-000043',0,'2026-11-22 02:33:14.445695','2026-11-22 02:33:44.501653','2026-11-22 02:33:14.509352','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('45c416bf5783f092e70a137c',34,1,'w1','09b019e18d00696293c3e62b508caca5','ask-000044',0,'2026-11-22 02:33:14.536028','2026-11-22 02:33:44.561437','2026-11-22 02:33:14.567720','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('ca62fc85a7b943bdcae56558',35,1,'w1','37de97923dd8175badc253606889d110','ask-000045',0,'2026-11-22 02:33:14.589049','2026-11-22 02:33:44.606984','2026-11-22 02:33:14.613476','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('97206b723c094e6c318e45f6',36,1,'w1','1fadca60a3b8051eab469b79154638ff','ask-000046',0,'2026-11-22 02:33:14.651634','2026-11-22 02:33:44.651634','2026-11-22 02:33:14.670708','preempted','','{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('622a9768b534e566c092a555',37,1,'w1','0029e3e5e35c8c4836780e1be06b367d','ask-000047',0,'2026-11-22 02:33:14.727467','2026-11-22 02:33:44.757981','2026-11-22 02:33:14.763225','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('cd8e819c4d4ee3fee03c4952',38,1,'w1','ab4fd4b4c085d0adbb5fcd5a878dc324','ask-000048',0,'2026-11-22 02:33:14.778828','2026-11-22 02:33:44.789605','2026-11-22 02:33:14.794512','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('f673aeeccc13c678cb50365c',39,1,'w1','79ca92b21de3c4f7d792a254a5055722','ask-000049',0,'2026-11-22 02:33:14.808998','2026-11-22 02:33:44.820775','2026-11-22 02:33:14.826535','preempted','','{"outcome":"preempted","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('27d347fe758bded5fb88e685',39,2,'w1','1a9b8dfa07be88a91554d34f6f08470c','ask-000050',0,'2026-11-22 02:33:14.832090','2026-11-22 02:33:44.842898','2026-11-22 02:33:14.848236','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('98137bda9f56107b52ab396b',40,1,'w1','1f3f74097c5ff340b3d012fdcc69c2fb','ask-000051',0,'2026-11-22 02:33:14.858938','2026-11-22 02:33:44.870291','2026-11-22 02:33:14.876037','diverged','Zwei Größen: π ≥ 3, ''so'' \ 😀','{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('2932002cea2053ce27a6175e',41,1,'w1','cf5bc8840d83f84102fa80dce61f3620','ask-000052',0,'2026-11-22 02:33:14.886946','2026-11-22 02:33:44.896275','2026-11-22 02:33:14.900879','finished','','{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',0);
INSERT INTO "fathom_leases" VALUES('ca1faac4b509e268288b0a44',42,1,'w1','1a0f58bc101da7e24506ce31b4fc4417','ask-000053',0,'2026-11-22 02:33:14.911587','2026-11-22 02:33:44.922912',NULL,NULL,'',NULL,0);
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
INSERT INTO "fathom_measurements" VALUES(27,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(27,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(28,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(28,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
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
INSERT INTO "fathom_measurements" VALUES(37,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(37,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(38,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(38,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(39,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(39,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(39,2,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(39,2,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(40,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(40,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(41,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(41,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(42,1,1,'{"step":1,"train_loss":1.0,"validation":0.25,"costs":{"flops":1000.0,"device_seconds":0.01,"wall_seconds":0.0,"samples":10,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
INSERT INTO "fathom_measurements" VALUES(42,1,2,'{"step":2,"train_loss":0.5,"validation":0.5,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"trace":{}}');
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
INSERT INTO "fathom_sampler_states" VALUES(9,0,1,1,'679cc7133a8d412a7d79218da44af8ab0d5394599d5e6435c4d2ee5a9701b8e8',NULL,'{"update": 1, "trials": 1, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0984351459941628, "depths": {"depth": [[1, 0.342226], [2, 0.328891], [3, 0.328883]]}, "choices": {}}','2026-11-22 02:33:13.758011');
INSERT INTO "fathom_sampler_states" VALUES(9,0,2,2,'e0c207f3170e538d692978c4011645f74651ab0c59c8c13bd8a0217c312cd611',NULL,'{"update": 2, "trials": 2, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0986011689924766, "depths": {"depth": [[1, 0.335558], [2, 0.332235], [3, 0.332208]]}, "choices": {}}','2026-11-22 02:33:13.961015');
INSERT INTO "fathom_sampler_states" VALUES(9,0,3,3,'a9972a71e6b906cad4e716cf5c33ede65d243ae9c0a175876bfb7adc92e8dd0c',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D202020206FEE9B471E26F8BDEDABA7BA5FC3F43B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F6B24D6EC663A6BD0000000000000000E79941426EEA27BE708DD42400ADA6BD783466956F7D2B3B000000000000000033438F73CCA0303C0A70A8E29D312C3B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003C06A79F376022BE00000000000000008D6CCCB4A85194BEB610EF149A9D22BE266845F93FEF163C0000000000000000F283E5B239C1FE3C0C478789178A173C3C06A79F376022BE00000000000000008D6CCCB4A85194BEB610EF149A9D22BE266845F93FEF163C0000000000000000F283E5B239C1FE3C0C478789178A173C6FEE9B471E26F8BDEDABA7BA5FC3F43B6FEE9B471E26F8BDEDABA7BA5FC3F43BDA77A272A5EB703EE4426626A5F660BED3ACDEBEA5E060BEEB8FFEC1A7DFB13C2BA2AE69738A913C6DE229CB3D38923C331F4D4DCA38F53E90B0A2453237E5BEDC8DF754623AE5BE2A58473FE7B1C23DBA09E49B7CA2A23D77A6911194C1A23D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008400000000000000840000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F4AFEDA201105A1BF5BC402F16EA3893F33156DA7362F75BF98DEF0532A55A63FF8942F5F4911A83F8022E1724346973F80D309D1C884A93F742084901CA6953F88B1A331E539A3BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF19CE5766203E9CBF3B6F2FD56774A8BFB490E4E200E58F3F19EEE7E00DEFA23FDF26CDA1890D9CBFA7A1F8CD88B581BF3D3368DBF202823F24B037D4F79C813FCE08A919285EB13FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BFAAFC5C41AAECA6BF1048C1C01536AF3FB47F1B3D9CABB13F0000404000004040000040400000404000004040000040400000404000004040000040400000404000004040000040400000404000004040','{"update": 3, "trials": 3, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985716676080468, "depths": {"depth": [[1, 0.329089], [2, 0.335466], [3, 0.335445]]}, "choices": {}}','2026-11-22 02:33:14.099260');
INSERT INTO "fathom_sampler_states" VALUES(9,0,4,4,'de518cb114e9cdaafd4a31466a5cc1026c7e64636197c484af7ff1893919fadb',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D20202020ABD03790E5822D3E46E1E4443A433B3C000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000B15E922577DAC83D0000000000000000C7C448CD34A30BBE8F313F413832C93D04E3B7B7F231773B0000000000000000122EF8F387F3353C71705B5669D4773B00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000AD0C1A178123383E0000000000000000EB909E81BD8863BEA1D9C21AE378383E9498F4394BB05B3C0000000000000000C63FA65B6CEA0B3D3FFC8B9D52725C3CAD0C1A178123383E0000000000000000EB909E81BD8863BEA1D9C21AE378383E9498F4394BB05B3C0000000000000000C63FA65B6CEA0B3D3FFC8B9D52725C3CABD03790E5822D3E46E1E4443A433B3CABD03790E5822D3E46E1E4443A433B3C2D1C62A27D5E76BEF39A8D987183663EB49D36AC8939663EE5CD06B9D3E6E33CF33ECF0E5508C43CA7124F5EF5C5C33C731997AB6674E43E69C1B4756B5BD4BE617179E1618DD4BEAE5D1FABB49CC63D54E793492397A63DAA92F06394A2A63D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010400000000000001040000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F575B0158D084A4BF429EB177ABD3773F33156DA7362F75BF0BA37CF8B3F1A63F747F0E6545A0A43FE3274CD87669903F80D309D1C884A93F5AA99BD92FDF963F0CC7C42BE9AAA6BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF9FADE74930819CBF3B6F2FD56774A8BFA898B41554B4913F5F9F86BA12CDA23F7DF00C088486A1BF588634C0CB278DBF70041FB958688D3FA67E353C6D1B8D3F8FB42BFC903CAF3FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF45FF3D2AF8A1A3BF8241B31CB9F3AB3FB63E6E8F280DB03F0000804000008040000080400000804000008040000080400000804000008040000080400000804000008040000080400000804000008040','{"update": 4, "trials": 4, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985119317765486, "depths": {"depth": [[1, 0.326666], [2, 0.336669], [3, 0.336665]]}, "choices": {}}','2026-11-22 02:33:14.167941');
INSERT INTO "fathom_sampler_states" VALUES(9,0,5,5,'eb2787823215c53a5a607cad9777c09569fe14529d84da1e5d8f6ecaf975794c',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D2020202043E8A9206ED6423E08AC137FD9AF553C000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FB940EDDB6F4DBBD000000000000000077B2B0BC858935BE9B1E6D322A5CDCBDEB4FB82CB10BA63B0000000000000000B34C6819B6F14B3C853FA108D8ACA63B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000A97E45A13EE503E0000000000000000045C52B23C75933E6441B0D2472B513EACBAD88E2E23743C00000000000000006D58AD0B00AB193D6DBE65A9E7B4743C0A97E45A13EE503E0000000000000000045C52B23C75933E6441B0D2472B513EACBAD88E2E23743C00000000000000006D58AD0B00AB193D6DBE65A9E7B4743C43E8A9206ED6423E08AC137FD9AF553C43E8A9206ED6423E08AC137FD9AF553C2F52FCC0C70794BE70489C391712843EF75B5C4878FD833EF735CEB66937003D9DADCC6FC642E03CF1AE2318362CE03C56F25E2699D2D2BE7D3EDC4BF806C33E47A6E1003A9EC23E706AB3C0D421D03D05EB607E5620B03DBAC180507A23B03D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014400000000000001440000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F2638AFBA89E8A9BF486B978B11C775BF33156DA7362F75BF2F3B011D6491A33F1F82AB4EC1D39D3F0296E75D1E0B743F80D309D1C884A93FA2D9A422901E903F70857DE94D61ACBFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BFDDF06DC450079CBF3B6F2FD56774A8BF5E535FAFA5F1983F8B08B1A2D50AA33F4CCDBA6A3DEAA6BF3B0B7D2D520489BF155748014339893F1E0F06B5C503893FC0D77D99D7D8A93FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF5ABDE89E47F19ABF0EC594C444D6A53FA61435C5F8FEA93F0000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A0400000A040','{"update": 5, "trials": 5, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098540836734136, "depths": {"depth": [[1, 0.327706], [2, 0.336146], [3, 0.336148]]}, "choices": {}}','2026-11-22 02:33:14.238341');
INSERT INTO "fathom_sampler_states" VALUES(9,0,6,6,'62aef632ddfe5bd2ea65a6f857b8cb48dab36e3dee328a34b02ffb5d6eff69ab',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D20202020E8C1C4C97A974B3E2D0FD534A67D603C0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009BAF2DC1C9B4F6BD00000000000000002D5EFCA61B124DBE6C99E4CB880AF7BDD3F605EBF8FAC23B0000000000000000EFF6281D9FC1693C01F2F495888AC33B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002E36AD7BECF3543E000000000000000072F11962D1019F3E99602260C240553E08AF8F8F6662773C000000000000000032E8B773F4311E3D571C8924070D783C2E36AD7BECF3543E000000000000000072F11962D1019F3E99602260C240553E08AF8F8F6662773C000000000000000032E8B773F4311E3D571C8924070D783CE8C1C4C97A974B3E2D0FD534A67D603CE8C1C4C97A974B3E2D0FD534A67D603CF9E40208EFD19BBE68E286C1A4DA8B3EA1E77E4E39C98B3E03B8FD37BEFE043DE1E697458909E53CAC817F421CF4E43CC25656BE74F8EFBE9DE64F095407E03E7BE00C6A41E2DF3EF3861AA55391D33D10BDC5FF6E8FB33DC1ADD4935F93B33D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000018400000000000001840000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03FF79CE77AB51AB0BF8188F484ABF291BF33156DA7362F75BFA403DC23F4A39D3FA08B8329BE4B913FBA20532A7EF87DBF80D309D1C884A93FA09BF931F07E7A3F58C008BEA752B1BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF83C2C9C5FEBB9ABF3B6F2FD56774A8BF20B1BB076708A23FC08BA2C6AEB2A33F13CFDAA51E37ADBF1BB4D89BE69879BF3A9C520434F1793F0E74062D9EAA793FF9D55D5EF68BA33FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BFE9F8DC0FD61489BF8E69B99DE3619D3FA09CB98188DAA23F0000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C0400000C040','{"update": 6, "trials": 6, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098593848491797, "depths": {"depth": [[1, 0.330473], [2, 0.334764], [3, 0.334763]]}, "choices": {}}','2026-11-22 02:33:14.306696');
INSERT INTO "fathom_sampler_states" VALUES(9,0,7,7,'1b30932a9f553444f354876078d7b015e65aa25a5c425f6a747df0372c54d7b1',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D202020203107B76E3B874D3E11EB13BEA993613C0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005A7D04F85425FABD0000000000000000A29341D4588052BE607362464F89FABD998C064A7B97C43B0000000000000000C9FF1C00D69A6F3C2617F70F0634C53B000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009ED6F53BCAF2533E0000000000000000E98D629C1906A03E68F1A3774C3C543E0F960C94E07A773C0000000000000000A1425746FC971E3D71A6CFB54A26783C9ED6F53BCAF2533E0000000000000000E98D629C1906A03E68F1A3774C3C543E0F960C94E07A773C0000000000000000A1425746FC971E3D71A6CFB54A26783C3107B76E3B874D3E11EB13BEA993613C3107B76E3B874D3E11EB13BEA993613CA908C812D2089CBE01C39929FF108C3E724EF6FBA4008C3E892DEEE34A6C053D79F8610E2D77E53C5C9DFAC99161E53CB728BD6B845FF4BEBEE147682E6AE43EDF6F326FDA54E43E537E5A16AC71D43D8DFA0491FB6FB43D054AD6E08373B43D0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001C400000000000001C40000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03FF06D744A2F3DB3BFC45769A008579DBF33156DA7362F75BF15C659590B30943F708EA09E4D81773F719709A67CE292BF80D309D1C884A93F38B51EF065A166BF599A7F6E822DB4BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF1C2A2D1F156499BF3B6F2FD56774A8BF4D586D1A6842A83F0374B905F360A43F82387A2209BEB1BF004B12D36BA04F3FA88824D4A85D4DBF187F440B77864EBF1068887E058E9A3FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BFA8D7AC849F2B563F937A11015F248F3F8CD7184092E6973F0000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E0400000E040','{"update": 7, "trials": 7, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098611915870803, "depths": {"depth": [[1, 0.33374], [2, 0.333132], [3, 0.333128]]}, "choices": {}}','2026-11-22 02:33:14.376370');
INSERT INTO "fathom_sampler_states" VALUES(9,0,8,8,'03edbcc0710b214f7bed61ba627c44b23886125afc6d4ed182d0bf230e7e1a48',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D20202020BDC9B6B398394A3E51FFB33EBC90613C000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000186C2BD9785EF7BD0000000000000000425190DCB73650BE2BEE7BB4C4B7F7BDA1AC55038C92C43B00000000000000009FAD00488B9C6F3CC3DEE892F12EC53B00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F2DE49F9A2EE513E00000000000000006EB78A71B99C9C3EE453AF4FB430523E3B0865CAE074773C00000000000000007557D1797E901E3D26D1CC231F20783CF2DE49F9A2EE513E00000000000000006EB78A71B99C9C3EE453AF4FB430523E3B0865CAE074773C00000000000000007557D1797E901E3D26D1CC231F20783CBDC9B6B398394A3E51FFB33EBC90613CBDC9B6B398394A3E51FFB33EBC90613CD5855818DF1599BE523887DBA51D893E76D32955180E893ED07D6B5A1467053DCC62282FF271E53C432524905F5CE53CBD3ED46D597BF1BEAF7005FF6587E13EFC0CA3DC4C6FE13E8FE0E9171B71D43DA219D15B506FB43D631E085C0D73B43D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000020400000000000002040000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F0699BF5322ECB5BF4F2FEF21B5A1A3BF33156DA7362F75BF73E0F43431D9873F06BE68CE0F4A70BF4B9E7E49DECE9CBF80D309D1C884A93F0559C6F93E2F86BF202F504538AAB6BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BFDC05ADBFA94898BF3B6F2FD56774A8BF9E88DD57CC88AD3FE3A76DE892F0A43F9863C52BFC6CB4BFD14F8E3689C77C3F6FEAB9AEBB907CBF144465A758917CBF7177B7B272A48F3FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF10EBEB86222B8B3FFC02E46890D56B3F75D198DB2FA1873F0000004100000041000000410000004100000041000000410000004100000041000000410000004100000041000000410000004100000041','{"update": 8, "trials": 8, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.098590474639372, "depths": {"depth": [[1, 0.336449], [2, 0.331778], [3, 0.331773]]}, "choices": {}}','2026-11-22 02:33:14.531019');
INSERT INTO "fathom_sampler_states" VALUES(9,0,9,9,'292ec1b0bcabdc64dee25dba6ddd78091037d3005de4992f703d6531de3459df',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D20202020CE699A02FDA1483EEFBEA252D399613C00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000094C4605867AFF4BD00000000000000000AAB65D7DFDD4FBED8AD1DDC3BFEF4BDB8CEAA3CD28EC43B0000000000000000917B0E4E85F06F3CAA4EAF861D2BC53B0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000047D059AB511A503E000000000000000023C43907514F9A3E22A9D7B09E55503E2CBDF71AE86E773C000000000000000019D99517AB8A1E3D37E342EAFA19783C47D059AB511A503E000000000000000023C43907514F9A3E22A9D7B09E55503E2CBDF71AE86E773C000000000000000019D99517AB8A1E3D37E342EAFA19783CCE699A02FDA1483EEFBEA252D399613CCE699A02FDA1483EEFBEA252D399613CAEA642FF535597BE918162A2035C873EE5CB225CA44E873EA142D59AEC68053D4A27939AC173E53CCC0B8C9D405EE53C06735F7C055EE2BE8DED9F072079D23ED7F81EF1EA42D23E0461E72E737ED53D319F5F14C67BB53D51852D254881B53D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000022400000000000002240000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F3E46413F8A5EB8BF062FC44C8FFBA7BF33156DA7362F75BFE135550D05BB713F543BF1AE429889BFDD4E944F49C1A2BF80D309D1C884A93F444F08D4769592BFAACA479E9FD8B8BFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BF6F04409C265E97BF3B6F2FD56774A8BF641DF6054F48B13F9CEA1D1A6B67A53FD010471764DFB6BF785CEE4CC0A8843F50652B31D29684BFE46280D9D28384BF5A1B54AD6622783FB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF646F2BB53AC3983FF8FA1FD28A607EBFF078F84EE8D4473F0000104100001041000010410000104100001041000010410000104100001041000010410000104100001041000010410000104100001041','{"update": 9, "trials": 9, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985678194586752, "depths": {"depth": [[1, 0.337784], [2, 0.33111], [3, 0.331106]]}, "choices": {}}','2026-11-22 02:33:14.585310');
INSERT INTO "fathom_sampler_states" VALUES(9,0,10,10,'bb6316ee1c977720f31ee547ce362abda8144b32c0bd90b444c44d51111c14f6',X'00100000000000007B226164616D2E302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B302C385D7D2C226164616D2E302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B382C31365D7D2C226164616D2E312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B31362C34305D7D2C226164616D2E312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B34302C36345D7D2C226164616D2E31302E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B36342C39365D7D2C226164616D2E31302E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B39362C3132385D7D2C226164616D2E31312E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3132382C3136305D7D2C226164616D2E31312E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3136302C3139325D7D2C226164616D2E31322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3139322C3232345D7D2C226164616D2E31322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3232342C3235365D7D2C226164616D2E31332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3235362C3238385D7D2C226164616D2E31332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3238382C3332305D7D2C226164616D2E322E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E322E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3332302C3332305D7D2C226164616D2E332E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332302C3332385D7D2C226164616D2E332E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3332382C3333365D7D2C226164616D2E342E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3333362C3334345D7D2C226164616D2E342E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3334342C3335325D7D2C226164616D2E352E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3335322C3337365D7D2C226164616D2E352E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3337362C3430305D7D2C226164616D2E362E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3430302C3432345D7D2C226164616D2E362E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3432342C3434385D7D2C226164616D2E372E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3434382C3435365D7D2C226164616D2E372E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3435362C3436345D7D2C226164616D2E382E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3436342C3437325D7D2C226164616D2E382E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3437322C3438305D7D2C226164616D2E392E6578705F617667223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438302C3438385D7D2C226164616D2E392E6578705F6176675F7371223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3438382C3439365D7D2C226E756D62657273223A7B226474797065223A22463634222C227368617065223A5B375D2C22646174615F6F666673657473223A5B3439362C3535325D7D2C22706F6C6963792E67726F75705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3535322C3536305D7D2C22706F6C6963792E6C73746D2E626961735F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3536302C3539325D7D2C22706F6C6963792E6C73746D2E626961735F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B345D2C22646174615F6F666673657473223A5B3539322C3632345D7D2C22706F6C6963792E6C73746D2E7765696768745F68685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3632342C3635365D7D2C22706F6C6963792E6C73746D2E7765696768745F69685F6C30223A7B226474797065223A22463634222C227368617065223A5B342C315D2C22646174615F6F666673657473223A5B3635362C3638385D7D2C22706F6C6963792E736F757263655F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B302C315D2C22646174615F6F666673657473223A5B3638382C3638385D7D2C22706F6C6963792E7374617274223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3638382C3639365D7D2C22706F6C6963792E737465705F62696173223A7B226474797065223A22463634222C227368617065223A5B312C335D2C22646174615F6F666673657473223A5B3639362C3732305D7D2C22706F6C6963792E737465705F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3732302C3732385D7D2C22706F6C6963792E76223A7B226474797065223A22463634222C227368617065223A5B315D2C22646174615F6F666673657473223A5B3732382C3733365D7D2C22706F6C6963792E775F63757272223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3733362C3734345D7D2C22706F6C6963792E775F70726576223A7B226474797065223A22463634222C227368617065223A5B312C315D2C22646174615F6F666673657473223A5B3734342C3735325D7D2C22706F6C6963792E776F72645F656D62656464696E67223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3735322C3737365D7D2C22706F6C6963792E776F72645F77656967687473223A7B226474797065223A22463634222C227368617065223A5B332C315D2C22646174615F6F666673657473223A5B3737362C3830305D7D2C226164616D2E302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830302C3830345D7D2C226164616D2E312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830342C3830385D7D2C226164616D2E31302E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3830382C3831325D7D2C226164616D2E31312E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831322C3831365D7D2C226164616D2E31322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3831362C3832305D7D2C226164616D2E31332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832302C3832345D7D2C226164616D2E322E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832342C3832385D7D2C226164616D2E332E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3832382C3833325D7D2C226164616D2E342E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833322C3833365D7D2C226164616D2E352E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3833362C3834305D7D2C226164616D2E362E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834302C3834345D7D2C226164616D2E372E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834342C3834385D7D2C226164616D2E382E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3834382C3835325D7D2C226164616D2E392E73746570223A7B226474797065223A22463332222C227368617065223A5B5D2C22646174615F6F666673657473223A5B3835322C3835365D7D7D202020202ABD683EA92F4E3EE12082C5F0CB643C000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000B90F74CA25E3E2BD0000000000000000A9C5A6EC2CFD58BE21471FC4C51BE3BDCCF3F4229ABEC83B0000000000000000CE264FA2374B7B3C5AADAC273482C93B00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000AF8B8D7A65614B3E00000000000000001775BEA087679B3EC5E15F16AEC44B3E01E893D86279773C0000000000000000B4AB763FAEDB1E3DB4F2D66DE424783CAF8B8D7A65614B3E00000000000000001775BEA087679B3EC5E15F16AEC44B3E01E893D86279773C0000000000000000B4AB763FAEDB1E3DB4F2D66DE424783C2ABD683EA92F4E3EE12082C5F0CB643C2ABD683EA92F4E3EE12082C5F0CB643CD3BB0FD5488198BEB65AF38B8C86883E081D2C1E057C883E00452EE2B100063D85743A93400BE63CA9C39A374CF6E53C7327DE55C394B13E9BF51B2F6EB1A0BECB56A07C1878A2BEA54F82A123AAD73D80E7E83286A6B73DEB047215E9ADB73D00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000024400000000000002440000000000000E03F0000000000000000000000000000E03F000000000000E03F000000000000E03F187D967FF81FBBBF234CC820CB9CABBF33156DA7362F75BFB089F218B5136ABF7EFC8E514D1394BFFA6B98238562A6BF80D309D1C884A93FF2ED7BBAAE469ABF5F62CD9C6AAABABFD74BF9170512AA3F000A8D0ABF3C713FD7D0CFBD896CB4BFF6E8F8BB5F8624BFF4296901D3F996BF3B6F2FD56774A8BF8FD51C0F4865B43FECB884CC189AA53FAA479C57D2A0B9BFD8E571F05AF3833F2F74BFF48DEA83BF1B130E5D58C583BF4652FF577DF473BFB382EBAA84B1AEBFF8AF64F2AEF9B2BF400EB733224EA2BF29B3482EBF439B3FAC46D51E502FAABF3E603F4A6869A1BF3F0605C83A1EA23F2AB9563D13F492BF5C66693D6A3B85BF0000204100002041000020410000204100002041000020410000204100002041000020410000204100002041000020410000204100002041','{"update": 10, "trials": 10, "mean_reward": 0.5, "baseline": 0.5, "entropy": 1.0985723279766457, "depths": {"depth": [[1, 0.337552], [2, 0.331226], [3, 0.331222]]}, "choices": {}}','2026-11-22 02:33:14.634518');
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
INSERT INTO "fathom_studies" VALUES(1,'12dc0bc5e9',0,'searched/grid','searched','grid','whole-12dc0bc5e9/searched/grid','complete',3,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(2,'12dc0bc5e9',1,'searched/random','searched','random','whole-12dc0bc5e9/searched/random','complete',3,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(3,'12dc0bc5e9',2,'learned/growth','learned','growth','whole-12dc0bc5e9/learned/growth','complete',1,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(4,'12dc0bc5e9',3,'confirm','confirm','confirm','whole-12dc0bc5e9/confirm','complete',2,'[{"params": {"depth": 1, "lr": 0.01}, "seed": 0, "serves": ["searched/grid", "learned/growth"]}, {"params": {"depth": 1, "lr": 0.0001565493427643287}, "seed": 0, "serves": ["searched/random"]}]',NULL);
INSERT INTO "fathom_studies" VALUES(5,'d320affa72',0,'searched/random','searched','random','ends-d320affa72/searched/random','complete',20,NULL,'the budget of 14 trials is handed out');
INSERT INTO "fathom_studies" VALUES(6,'d320affa72',1,'confirm','confirm','confirm','ends-d320affa72/confirm','complete',1,'[{"params": {"depth": 1, "lr": 0.0001565493427643287}, "seed": 0, "serves": ["searched/random"]}]',NULL);
INSERT INTO "fathom_studies" VALUES(7,'6a7918e8e0',0,'searched/random','searched','random','dropped-6a7918e8e0/searched/random','complete',14,NULL,'the experiment was cancelled');
INSERT INTO "fathom_studies" VALUES(8,'6a7918e8e0',1,'confirm','confirm','confirm','dropped-6a7918e8e0/confirm','complete',0,NULL,'the experiment was cancelled');
INSERT INTO "fathom_studies" VALUES(9,'016572c6a3',0,'searched/controller','searched','controller','learning-016572c6a3/searched/controller','running',14,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(10,'016572c6a3',1,'confirm','confirm','confirm','learning-016572c6a3/confirm','waiting',0,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(11,'e33584280c',0,'learned/udn','learned','udn','kept-e33584280c/learned/udn','complete',1,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(12,'e33584280c',1,'searched/grid','searched','grid','kept-e33584280c/searched/grid','running',3,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(13,'e33584280c',2,'searched/random','searched','random','kept-e33584280c/searched/random','running',4,NULL,NULL);
INSERT INTO "fathom_studies" VALUES(14,'e33584280c',3,'confirm','confirm','confirm','kept-e33584280c/confirm','waiting',0,NULL,NULL);
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
INSERT INTO "fathom_tokens" VALUES('3b01fd5a6d9b','someone''s','8e7465c1c17b26de2aeb8f900a7b11237e022e892e71ba2dc6606219ec4b4bb1','read work','2026-11-22 02:32:55.419971',NULL,NULL);
INSERT INTO "fathom_tokens" VALUES('bac850da9c45','a guest''s','a4ccca10c970c3fd70235225bf0d65edf91fa776ebc2090ebfd3492cfd0ca574','read','2026-11-22 02:32:55.419971','2026-11-23 02:32:55.419971',NULL);
INSERT INTO "fathom_tokens" VALUES('3ff75cc0bd33','a lost one','21558c751e5b0dc029ccf04822a9e850d182dfd461be5654e7b34839ca404bd3','submit','2026-11-22 02:32:55.419971',NULL,'2026-11-22 02:32:55.419971');
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
INSERT INTO "fathom_trials" VALUES(1,1,0,0,0,0,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:32:56.932620','2026-11-22 02:32:56.983004',0);
INSERT INTO "fathom_trials" VALUES(2,2,0,0,0,0,'{"depth": 2, "lr": 0.009203460091395207}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:32:57.011262','2026-11-22 02:32:57.100326',0);
INSERT INTO "fathom_trials" VALUES(3,3,0,0,0,0,'{}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5671840.0,2000.0,0.02,'2026-11-22 02:32:57.125801','2026-11-22 02:32:57.173351',1);
INSERT INTO "fathom_trials" VALUES(4,1,1,1,0,0,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:32:57.211801','2026-11-22 02:32:57.260923',0);
INSERT INTO "fathom_trials" VALUES(5,2,1,1,0,1,'{"depth": 1, "lr": 0.0001565493427643287}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:32:57.290775','2026-11-22 02:32:57.339442',0);
INSERT INTO "fathom_trials" VALUES(6,1,2,2,0,0,'{"depth": 3}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:32:57.350171','2026-11-22 02:32:57.372005',0);
INSERT INTO "fathom_trials" VALUES(7,2,2,2,0,2,'{"depth": 3, "lr": 0.00044890937215369853}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:32:57.389255','2026-11-22 02:32:57.424568',0);
INSERT INTO "fathom_trials" VALUES(8,4,0,0,0,1000000,'{"depth": 1, "lr": 0.01}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:32:57.461594','2026-11-22 02:32:57.480096',0);
INSERT INTO "fathom_trials" VALUES(9,4,1,1,0,1000000,'{"depth": 1, "lr": 0.0001565493427643287}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:32:57.491367','2026-11-22 02:32:57.509906',0);
INSERT INTO "fathom_trials" VALUES(10,5,0,0,0,0,'{"depth": 2, "lr": 0.009203460091395207}','ended',2,1,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9671408.0,2000.0,0.02,'2026-11-22 02:32:57.559138','2026-11-22 02:32:57.644240',0);
INSERT INTO "fathom_trials" VALUES(11,5,1,1,0,1,'{"depth": 1, "lr": 0.0001565493427643287}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9199632.0,4000.0,0.04,'2026-11-22 02:32:57.657183','2026-11-22 02:32:57.698241',0);
INSERT INTO "fathom_trials" VALUES(12,5,2,2,0,2,'{"depth": 3, "lr": 0.00044890937215369853}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,10143184.0,4000.0,0.04,'2026-11-22 02:32:57.708872','2026-11-22 02:32:57.744030',0);
INSERT INTO "fathom_trials" VALUES(13,5,3,3,0,3,'{"depth": 3, "lr": 0.011862982112252262}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,10143184.0,4000.0,0.04,'2026-11-22 02:32:57.755353','2026-11-22 02:32:57.791605',0);
INSERT INTO "fathom_trials" VALUES(14,5,4,4,0,4,'{"depth": 2, "lr": 0.003873570353465848}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9671408.0,4000.0,0.04,'2026-11-22 02:32:57.804334','2026-11-22 02:32:57.838199',0);
INSERT INTO "fathom_trials" VALUES(15,5,5,5,0,5,'{"depth": 3, "lr": 0.040222161233809645}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,10143184.0,4000.0,0.04,'2026-11-22 02:32:57.859696','2026-11-22 02:32:57.907804',0);
INSERT INTO "fathom_trials" VALUES(16,5,6,6,0,6,'{"depth": 3, "lr": 0.0002028344960068208}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,10143184.0,4000.0,0.04,'2026-11-22 02:32:57.921871','2026-11-22 02:32:57.954915',0);
INSERT INTO "fathom_trials" VALUES(17,5,7,7,0,7,'{"depth": 1, "lr": 0.0044596368292522896}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9199632.0,4000.0,0.04,'2026-11-22 02:32:57.964425','2026-11-22 02:32:57.998216',0);
INSERT INTO "fathom_trials" VALUES(18,5,8,8,0,8,'{"depth": 2, "lr": 0.00048761194940791333}','ended',1,0,'pruned','It was pruned.',2,-2.0,NULL,'{"outcome":"pruned","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was pruned.","at_depth":null}',2,9671408.0,2000.0,0.02,'2026-11-22 02:32:58.008388','2026-11-22 02:32:58.032940',0);
INSERT INTO "fathom_trials" VALUES(19,5,9,9,0,9,'{"depth": 1, "lr": 0.018486247764344876}','ended',1,1,'out_of_memory','It was out_of_memory.',1,NULL,NULL,'{"outcome":"out_of_memory","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was out_of_memory.","at_depth":null}',NULL,9199632.0,3000.0,0.03,'2026-11-22 02:32:58.045779','2026-11-22 02:32:58.071778',0);
INSERT INTO "fathom_trials" VALUES(20,5,10,10,0,10,'{"depth": 1, "lr": 0.0009766117525402216}','ended',1,1,'diverged','It was diverged.',1,NULL,NULL,'{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was diverged.","at_depth":null}',NULL,9199632.0,3000.0,0.03,'2026-11-22 02:32:58.084622','2026-11-22 02:32:58.121384',0);
INSERT INTO "fathom_trials" VALUES(21,5,11,11,0,11,'{"depth": 3, "lr": 0.006409190203090692}','ended',3,3,'error','It was error.',3,NULL,NULL,'{"outcome":"error","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was error.","at_depth":null}',NULL,10143184.0,3000.0,0.03,'2026-11-22 02:32:58.151622','2026-11-22 02:32:58.342077',0);
INSERT INTO "fathom_trials" VALUES(22,5,12,12,0,12,'{"depth": 2, "lr": 0.00820303361002584}','ended',3,3,'refused','It was refused.',2,NULL,NULL,'{"outcome":"refused","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"It was refused.","at_depth":null}',NULL,9671408.0,3000.0,0.03,'2026-11-22 02:32:58.355589','2026-11-22 02:32:58.456844',0);
INSERT INTO "fathom_trials" VALUES(23,5,13,13,0,13,'{"depth": 1, "lr": 0.0027030176782475283}','ended',3,3,'lost','Worker ''w1'' was not heard of for 30 s.',1,NULL,NULL,NULL,NULL,9199632.0,2000.0,0.02,'2026-11-22 02:32:58.469123','2026-11-22 02:32:58.540902',0);
INSERT INTO "fathom_trials" VALUES(24,6,0,0,0,1000000,'{"depth": 1, "lr": 0.0001565493427643287}','ended',2,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,9199632.0,2000.0,0.02,'2026-11-22 02:32:58.583794','2026-11-22 02:32:58.669581',0);
INSERT INTO "fathom_trials" VALUES(25,7,0,0,0,0,'{"depth": 2, "lr": 0.009203460091395207}','ended',1,0,'cancelled','',2,NULL,NULL,'{"outcome":"cancelled","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,1000.0,0.01,'2026-11-22 02:32:58.598008','2026-11-22 02:32:58.631730',0);
INSERT INTO "fathom_trials" VALUES(26,9,0,0,0,0,'{"depth": 3}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:33:13.333469','2026-11-22 02:33:13.587883',0);
INSERT INTO "fathom_trials" VALUES(27,9,1,1,0,1,'{"depth": 3}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:33:13.795212','2026-11-22 02:33:13.920190',0);
INSERT INTO "fathom_trials" VALUES(28,9,2,2,0,2,'{"depth": 3}','ended',1,0,'finished','',3,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":3,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,5195088.0,2000.0,0.02,'2026-11-22 02:33:13.963469','2026-11-22 02:33:14.069644',0);
INSERT INTO "fathom_trials" VALUES(29,9,3,3,0,3,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:33:14.106333','2026-11-22 02:33:14.150080',0);
INSERT INTO "fathom_trials" VALUES(30,9,4,4,0,4,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:33:14.170023','2026-11-22 02:33:14.192911',0);
INSERT INTO "fathom_trials" VALUES(31,9,5,5,0,5,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:33:14.251457','2026-11-22 02:33:14.288633',0);
INSERT INTO "fathom_trials" VALUES(32,9,6,6,0,6,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:33:14.311174','2026-11-22 02:33:14.338175',0);
INSERT INTO "fathom_trials" VALUES(33,9,7,7,0,7,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:33:14.412974','2026-11-22 02:33:14.509552',0);
INSERT INTO "fathom_trials" VALUES(34,9,8,8,0,8,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:33:14.534469','2026-11-22 02:33:14.567924',0);
INSERT INTO "fathom_trials" VALUES(35,9,9,9,0,9,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:33:14.587462','2026-11-22 02:33:14.613673',0);
INSERT INTO "fathom_trials" VALUES(36,9,10,10,0,10,'{"depth": 3}','queued',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,5195088.0,0.0,0.0,'2026-11-22 02:33:14.639986',NULL,0);
INSERT INTO "fathom_trials" VALUES(37,11,0,0,0,0,'{}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{"argmin":1,"param":1,"one_se":1,"smoothed_one_se":1},"exits":{"depths":[1,2,3],"losses":[0.49,0.48,0.47],"paired_se":[0.01,0.01,0.01],"fit_losses":[],"fit_se":[],"test":[0.4,0.4,0.4]},"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,6707680.0,2000.0,0.02,'2026-11-22 02:33:14.726285','2026-11-22 02:33:14.763430',0);
INSERT INTO "fathom_trials" VALUES(38,12,0,0,0,0,'{"depth": 1}','ended',1,0,'finished','',1,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":1,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:33:14.777685','2026-11-22 02:33:14.794694',0);
INSERT INTO "fathom_trials" VALUES(39,13,0,0,0,0,'{"depth": 2, "lr": 0.009203460091395207}','ended',2,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:33:14.807793','2026-11-22 02:33:14.848423',0);
INSERT INTO "fathom_trials" VALUES(40,13,1,1,0,1,'{"depth": 1, "lr": 0.0001565493427643287}','ended',1,1,'diverged','Zwei Größen: π ≥ 3, ''so'' \ 😀',1,NULL,NULL,'{"outcome":"diverged","validation":null,"test":null,"depth":null,"readouts":{},"exits":null,"costs":{"flops":0.0,"device_seconds":0.0,"wall_seconds":0.0,"samples":0,"peak_memory_bytes":0,"parameters":0},"message":"Zwei Größen: π ≥ 3, ''so'' \\ 😀","at_depth":null}',NULL,4711824.0,2000.0,0.02,'2026-11-22 02:33:14.857862','2026-11-22 02:33:14.876383',0);
INSERT INTO "fathom_trials" VALUES(41,12,1,1,0,0,'{"depth": 2}','ended',1,0,'finished','',2,0.5,0.4,'{"outcome":"finished","validation":0.5,"test":0.4,"depth":2,"readouts":{},"exits":null,"costs":{"flops":2000.0,"device_seconds":0.02,"wall_seconds":0.0,"samples":20,"peak_memory_bytes":0,"parameters":0},"message":"","at_depth":null}',NULL,4953456.0,2000.0,0.02,'2026-11-22 02:33:14.885898','2026-11-22 02:33:14.901062',0);
INSERT INTO "fathom_trials" VALUES(42,13,2,2,0,2,'{"depth": 3, "lr": 0.00044890937215369853}','leased',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,5195088.0,2000.0,0.02,'2026-11-22 02:33:14.910497',NULL,0);
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
INSERT INTO "fathom_workers" VALUES('w1','here','cpu',0,'{"versions": {}, "datasets": ["digits"], "families": ["mlp"], "methods": ["udn", "growth"]}','2026-11-22 02:32:55.542206','2026-11-22 02:33:14.922912');
CREATE TABLE studies (
	study_id INTEGER NOT NULL, 
	study_name VARCHAR(512) NOT NULL, 
	PRIMARY KEY (study_id)
);
INSERT INTO "studies" VALUES(1,'whole-12dc0bc5e9/searched/grid');
INSERT INTO "studies" VALUES(2,'whole-12dc0bc5e9/searched/random');
INSERT INTO "studies" VALUES(3,'whole-12dc0bc5e9/learned/growth');
INSERT INTO "studies" VALUES(4,'whole-12dc0bc5e9/confirm');
INSERT INTO "studies" VALUES(5,'ends-d320affa72/searched/random');
INSERT INTO "studies" VALUES(6,'ends-d320affa72/confirm');
INSERT INTO "studies" VALUES(7,'dropped-6a7918e8e0/searched/random');
INSERT INTO "studies" VALUES(8,'dropped-6a7918e8e0/confirm');
INSERT INTO "studies" VALUES(9,'learning-016572c6a3/searched/controller');
INSERT INTO "studies" VALUES(10,'learning-016572c6a3/confirm');
INSERT INTO "studies" VALUES(11,'kept-e33584280c/learned/udn');
INSERT INTO "studies" VALUES(12,'kept-e33584280c/searched/grid');
INSERT INTO "studies" VALUES(13,'kept-e33584280c/searched/random');
INSERT INTO "studies" VALUES(14,'kept-e33584280c/confirm');
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
INSERT INTO "study_directions" VALUES(10,'MAXIMIZE',10,0);
INSERT INTO "study_directions" VALUES(11,'MAXIMIZE',11,0);
INSERT INTO "study_directions" VALUES(12,'MAXIMIZE',12,0);
INSERT INTO "study_directions" VALUES(13,'MAXIMIZE',13,0);
INSERT INTO "study_directions" VALUES(14,'MAXIMIZE',14,0);
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
INSERT INTO "study_system_attributes" VALUES(9,9,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(10,10,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(11,11,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(12,12,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(13,13,'study:metric_names','["accuracy"]');
INSERT INTO "study_system_attributes" VALUES(14,14,'study:metric_names','["accuracy"]');
CREATE TABLE study_user_attributes (
	study_user_attribute_id INTEGER NOT NULL, 
	study_id INTEGER, 
	"key" VARCHAR(512), 
	value_json TEXT, 
	PRIMARY KEY (study_user_attribute_id), 
	UNIQUE (study_id, "key"), 
	FOREIGN KEY(study_id) REFERENCES studies (study_id)
);
INSERT INTO "study_user_attributes" VALUES(1,1,'fathom_experiment','"12dc0bc5e9"');
INSERT INTO "study_user_attributes" VALUES(2,1,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(3,2,'fathom_experiment','"12dc0bc5e9"');
INSERT INTO "study_user_attributes" VALUES(4,2,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(5,3,'fathom_experiment','"12dc0bc5e9"');
INSERT INTO "study_user_attributes" VALUES(6,3,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(7,4,'fathom_experiment','"12dc0bc5e9"');
INSERT INTO "study_user_attributes" VALUES(8,4,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(9,5,'fathom_experiment','"d320affa72"');
INSERT INTO "study_user_attributes" VALUES(10,5,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(11,6,'fathom_experiment','"d320affa72"');
INSERT INTO "study_user_attributes" VALUES(12,6,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(13,7,'fathom_experiment','"6a7918e8e0"');
INSERT INTO "study_user_attributes" VALUES(14,7,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(15,8,'fathom_experiment','"6a7918e8e0"');
INSERT INTO "study_user_attributes" VALUES(16,8,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(17,9,'fathom_experiment','"016572c6a3"');
INSERT INTO "study_user_attributes" VALUES(18,9,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(19,10,'fathom_experiment','"016572c6a3"');
INSERT INTO "study_user_attributes" VALUES(20,10,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(21,11,'fathom_experiment','"e33584280c"');
INSERT INTO "study_user_attributes" VALUES(22,11,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(23,12,'fathom_experiment','"e33584280c"');
INSERT INTO "study_user_attributes" VALUES(24,12,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(25,13,'fathom_experiment','"e33584280c"');
INSERT INTO "study_user_attributes" VALUES(26,13,'metric','"accuracy"');
INSERT INTO "study_user_attributes" VALUES(27,14,'fathom_experiment','"e33584280c"');
INSERT INTO "study_user_attributes" VALUES(28,14,'metric','"accuracy"');
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
INSERT INTO "trial_intermediate_values" VALUES(70,27,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(71,27,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(72,28,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(73,28,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(74,29,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(75,29,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(76,30,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(77,30,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(78,31,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(79,31,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(80,32,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(81,32,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(82,33,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(83,33,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(84,34,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(85,34,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(86,35,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(87,35,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(88,37,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(89,37,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(90,38,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(91,38,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(92,39,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(93,39,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(94,40,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(95,40,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(96,41,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(97,41,2,0.5,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(98,42,1,0.25,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(99,42,2,0.5,'FINITE');
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
INSERT INTO "trial_params" VALUES(46,26,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(47,27,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(48,28,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(49,29,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(50,30,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(51,31,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(52,32,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(53,33,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(54,34,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(55,35,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(56,36,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(57,38,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(58,39,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(59,39,'lr',9.20346009139520748743e-03,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(60,40,'depth',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(61,40,'lr',1.56549342764328687982e-04,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
INSERT INTO "trial_params" VALUES(62,41,'depth',2.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(63,42,'depth',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 3}}');
INSERT INTO "trial_params" VALUES(64,42,'lr',4.48909372153698531422e-04,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}');
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
INSERT INTO "trial_system_attributes" VALUES(4,26,'fathom:log_probability','-1.0982525329161255');
INSERT INTO "trial_system_attributes" VALUES(5,27,'fathom:log_probability','-1.1120526260837404');
INSERT INTO "trial_system_attributes" VALUES(6,28,'fathom:log_probability','-1.1019954461129013');
INSERT INTO "trial_system_attributes" VALUES(7,29,'fathom:log_probability','-1.0922353437776124');
INSERT INTO "trial_system_attributes" VALUES(8,30,'fathom:log_probability','-1.0886559753391576');
INSERT INTO "trial_system_attributes" VALUES(9,31,'fathom:log_probability','-1.0902086849917503');
INSERT INTO "trial_system_attributes" VALUES(10,32,'fathom:log_probability','-1.094328487892578');
INSERT INTO "trial_system_attributes" VALUES(11,33,'fathom:log_probability','-1.0992162380143753');
INSERT INTO "trial_system_attributes" VALUES(12,34,'fathom:log_probability','-1.0893073852625377');
INSERT INTO "trial_system_attributes" VALUES(13,35,'fathom:log_probability','-1.0853488758210177');
INSERT INTO "trial_system_attributes" VALUES(14,36,'fathom:log_probability','-1.1049663033223236');
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
INSERT INTO "trial_user_attributes" VALUES(153,26,'depth','3');
INSERT INTO "trial_user_attributes" VALUES(154,26,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(155,26,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(156,27,'seed','1');
INSERT INTO "trial_user_attributes" VALUES(157,27,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(158,27,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(159,27,'depth','3');
INSERT INTO "trial_user_attributes" VALUES(160,27,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(161,27,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(162,28,'seed','2');
INSERT INTO "trial_user_attributes" VALUES(163,28,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(164,28,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(165,28,'depth','3');
INSERT INTO "trial_user_attributes" VALUES(166,28,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(167,28,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(168,29,'seed','3');
INSERT INTO "trial_user_attributes" VALUES(169,29,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(170,29,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(171,29,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(172,29,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(173,29,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(174,30,'seed','4');
INSERT INTO "trial_user_attributes" VALUES(175,30,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(176,30,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(177,30,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(178,30,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(179,30,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(180,31,'seed','5');
INSERT INTO "trial_user_attributes" VALUES(181,31,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(182,31,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(183,31,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(184,31,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(185,31,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(186,32,'seed','6');
INSERT INTO "trial_user_attributes" VALUES(187,32,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(188,32,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(189,32,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(190,32,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(191,32,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(192,33,'seed','7');
INSERT INTO "trial_user_attributes" VALUES(193,33,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(194,33,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(195,33,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(196,33,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(197,33,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(198,34,'seed','8');
INSERT INTO "trial_user_attributes" VALUES(199,34,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(200,34,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(201,34,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(202,34,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(203,34,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(204,35,'seed','9');
INSERT INTO "trial_user_attributes" VALUES(205,35,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(206,35,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(207,35,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(208,35,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(209,35,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(210,36,'seed','10');
INSERT INTO "trial_user_attributes" VALUES(211,36,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(212,37,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(213,37,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(214,37,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(215,37,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(216,37,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(217,37,'readouts','{"argmin": 1, "param": 1, "one_se": 1, "smoothed_one_se": 1}');
INSERT INTO "trial_user_attributes" VALUES(218,37,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(219,38,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(220,38,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(221,38,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(222,38,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(223,38,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(224,38,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(225,39,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(226,39,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(227,39,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(228,39,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(229,39,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(230,39,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(231,40,'seed','1');
INSERT INTO "trial_user_attributes" VALUES(232,40,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(233,40,'outcome','"diverged"');
INSERT INTO "trial_user_attributes" VALUES(234,40,'depth','1');
INSERT INTO "trial_user_attributes" VALUES(235,40,'costs','{"flops": 0.0, "device_seconds": 0.0, "wall_seconds": 0.0, "samples": 0, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(236,40,'message','"Zwei Gr\u00f6\u00dfen: \u03c0 \u2265 3, ''so'' \\ \ud83d\ude00"');
INSERT INTO "trial_user_attributes" VALUES(237,41,'seed','0');
INSERT INTO "trial_user_attributes" VALUES(238,41,'repetition','0');
INSERT INTO "trial_user_attributes" VALUES(239,41,'outcome','"finished"');
INSERT INTO "trial_user_attributes" VALUES(240,41,'depth','2');
INSERT INTO "trial_user_attributes" VALUES(241,41,'test','0.4');
INSERT INTO "trial_user_attributes" VALUES(242,41,'costs','{"flops": 2000.0, "device_seconds": 0.02, "wall_seconds": 0.0, "samples": 20, "peak_memory_bytes": 0, "parameters": 0}');
INSERT INTO "trial_user_attributes" VALUES(243,42,'seed','2');
INSERT INTO "trial_user_attributes" VALUES(244,42,'repetition','0');
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
INSERT INTO "trial_values" VALUES(21,27,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(22,28,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(23,29,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(24,30,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(25,31,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(26,32,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(27,33,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(28,34,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(29,35,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(30,37,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(31,38,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(32,39,0,0.5,'FINITE');
INSERT INTO "trial_values" VALUES(33,41,0,0.5,'FINITE');
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
INSERT INTO "trials" VALUES(1,0,1,'COMPLETE','2026-11-22 02:32:56.932620','2026-11-22 02:32:56.983004');
INSERT INTO "trials" VALUES(2,0,2,'COMPLETE','2026-11-22 02:32:57.011262','2026-11-22 02:32:57.100326');
INSERT INTO "trials" VALUES(3,0,3,'COMPLETE','2026-11-22 02:32:57.125801','2026-11-22 02:32:57.173351');
INSERT INTO "trials" VALUES(4,1,1,'COMPLETE','2026-11-22 02:32:57.211801','2026-11-22 02:32:57.260923');
INSERT INTO "trials" VALUES(5,1,2,'COMPLETE','2026-11-22 02:32:57.290775','2026-11-22 02:32:57.339442');
INSERT INTO "trials" VALUES(6,2,1,'COMPLETE','2026-11-22 02:32:57.350171','2026-11-22 02:32:57.372005');
INSERT INTO "trials" VALUES(7,2,2,'COMPLETE','2026-11-22 02:32:57.389255','2026-11-22 02:32:57.424568');
INSERT INTO "trials" VALUES(8,0,4,'COMPLETE','2026-11-22 02:32:57.461594','2026-11-22 02:32:57.480096');
INSERT INTO "trials" VALUES(9,1,4,'COMPLETE','2026-11-22 02:32:57.491367','2026-11-22 02:32:57.509906');
INSERT INTO "trials" VALUES(10,0,5,'COMPLETE','2026-11-22 02:32:57.559138','2026-11-22 02:32:57.644240');
INSERT INTO "trials" VALUES(11,1,5,'COMPLETE','2026-11-22 02:32:57.657183','2026-11-22 02:32:57.698241');
INSERT INTO "trials" VALUES(12,2,5,'COMPLETE','2026-11-22 02:32:57.708872','2026-11-22 02:32:57.744030');
INSERT INTO "trials" VALUES(13,3,5,'COMPLETE','2026-11-22 02:32:57.755353','2026-11-22 02:32:57.791605');
INSERT INTO "trials" VALUES(14,4,5,'COMPLETE','2026-11-22 02:32:57.804334','2026-11-22 02:32:57.838199');
INSERT INTO "trials" VALUES(15,5,5,'COMPLETE','2026-11-22 02:32:57.859696','2026-11-22 02:32:57.907804');
INSERT INTO "trials" VALUES(16,6,5,'COMPLETE','2026-11-22 02:32:57.921871','2026-11-22 02:32:57.954915');
INSERT INTO "trials" VALUES(17,7,5,'COMPLETE','2026-11-22 02:32:57.964425','2026-11-22 02:32:57.998216');
INSERT INTO "trials" VALUES(18,8,5,'PRUNED','2026-11-22 02:32:58.008388','2026-11-22 02:32:58.032940');
INSERT INTO "trials" VALUES(19,9,5,'FAIL','2026-11-22 02:32:58.045779','2026-11-22 02:32:58.071778');
INSERT INTO "trials" VALUES(20,10,5,'FAIL','2026-11-22 02:32:58.084622','2026-11-22 02:32:58.121384');
INSERT INTO "trials" VALUES(21,11,5,'FAIL','2026-11-22 02:32:58.151622','2026-11-22 02:32:58.342077');
INSERT INTO "trials" VALUES(22,12,5,'FAIL','2026-11-22 02:32:58.355589','2026-11-22 02:32:58.456844');
INSERT INTO "trials" VALUES(23,13,5,'FAIL','2026-11-22 02:32:58.469123','2026-11-22 02:32:58.540902');
INSERT INTO "trials" VALUES(24,0,6,'COMPLETE','2026-11-22 02:32:58.583794','2026-11-22 02:32:58.669581');
INSERT INTO "trials" VALUES(25,0,7,'FAIL','2026-11-22 02:32:58.598008','2026-11-22 02:32:58.631730');
INSERT INTO "trials" VALUES(26,0,9,'COMPLETE','2026-11-22 02:33:13.333469','2026-11-22 02:33:13.587883');
INSERT INTO "trials" VALUES(27,1,9,'COMPLETE','2026-11-22 02:33:13.795212','2026-11-22 02:33:13.920190');
INSERT INTO "trials" VALUES(28,2,9,'COMPLETE','2026-11-22 02:33:13.963469','2026-11-22 02:33:14.069644');
INSERT INTO "trials" VALUES(29,3,9,'COMPLETE','2026-11-22 02:33:14.106333','2026-11-22 02:33:14.150080');
INSERT INTO "trials" VALUES(30,4,9,'COMPLETE','2026-11-22 02:33:14.170023','2026-11-22 02:33:14.192911');
INSERT INTO "trials" VALUES(31,5,9,'COMPLETE','2026-11-22 02:33:14.251457','2026-11-22 02:33:14.288633');
INSERT INTO "trials" VALUES(32,6,9,'COMPLETE','2026-11-22 02:33:14.311174','2026-11-22 02:33:14.338175');
INSERT INTO "trials" VALUES(33,7,9,'COMPLETE','2026-11-22 02:33:14.412974','2026-11-22 02:33:14.509552');
INSERT INTO "trials" VALUES(34,8,9,'COMPLETE','2026-11-22 02:33:14.534469','2026-11-22 02:33:14.567924');
INSERT INTO "trials" VALUES(35,9,9,'COMPLETE','2026-11-22 02:33:14.587462','2026-11-22 02:33:14.613673');
INSERT INTO "trials" VALUES(36,10,9,'RUNNING','2026-11-22 02:33:14.639986',NULL);
INSERT INTO "trials" VALUES(37,0,11,'COMPLETE','2026-11-22 02:33:14.726285','2026-11-22 02:33:14.763430');
INSERT INTO "trials" VALUES(38,0,12,'COMPLETE','2026-11-22 02:33:14.777685','2026-11-22 02:33:14.794694');
INSERT INTO "trials" VALUES(39,0,13,'COMPLETE','2026-11-22 02:33:14.807793','2026-11-22 02:33:14.848423');
INSERT INTO "trials" VALUES(40,1,13,'FAIL','2026-11-22 02:33:14.857862','2026-11-22 02:33:14.876383');
INSERT INTO "trials" VALUES(41,1,12,'COMPLETE','2026-11-22 02:33:14.885898','2026-11-22 02:33:14.901062');
INSERT INTO "trials" VALUES(42,2,13,'RUNNING','2026-11-22 02:33:14.910497',NULL);
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
