SET FOREIGN_KEY_CHECKS = 0;
CREATE TABLE `alembic_version` (
  `version_num` varchar(32) NOT NULL,
  PRIMARY KEY (`version_num`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `alembic_version` VALUES ('v3.2.0.a');
CREATE TABLE `fathom_alembic_version` (
  `version_num` varchar(32) NOT NULL,
  PRIMARY KEY (`version_num`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `fathom_alembic_version` VALUES ('0002');
CREATE TABLE `fathom_artifacts` (
  `trial_id` int(11) NOT NULL,
  `name` varchar(100) NOT NULL,
  `attempt` int(11) NOT NULL,
  `size_bytes` bigint(20) NOT NULL,
  `sha256` varchar(64) NOT NULL,
  `location` varchar(500) NOT NULL,
  PRIMARY KEY (`trial_id`,`name`),
  CONSTRAINT `fk_fathom_artifacts_trial_id` FOREIGN KEY (`trial_id`) REFERENCES `fathom_trials` (`trial_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `fathom_artifacts` VALUES (36,'model.safetensors',1,7,'9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c','36-c0f4540c0702d2ac');
CREATE TABLE `fathom_events` (
  `experiment_id` varchar(40) NOT NULL,
  `id` int(11) NOT NULL,
  `kind` varchar(40) NOT NULL,
  `study_id` int(11) DEFAULT NULL,
  `trial_id` int(11) DEFAULT NULL,
  `at` datetime(6) NOT NULL,
  `data` longtext NOT NULL,
  PRIMARY KEY (`experiment_id`,`id`),
  CONSTRAINT `fk_fathom_events_experiment_id` FOREIGN KEY (`experiment_id`) REFERENCES `fathom_experiments` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `fathom_events` VALUES ('03acb10233',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:43:41.167199','{\"name\": \"ends\"}');
INSERT INTO `fathom_events` VALUES ('03acb10233',2,'trial.leased',5,10,'2026-11-22 02:43:41.284317','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',3,'trial.measured',5,10,'2026-11-22 02:43:41.317674','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',4,'trial.measured',5,10,'2026-11-22 02:43:41.367448','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',5,'trial.queued',5,10,'2026-11-22 02:43:41.431337','{\"attempt\": 1, \"outcome\": \"lost\", \"message\": \"Worker \'w1\' was not heard of for 30 s.\"}');
INSERT INTO `fathom_events` VALUES ('03acb10233',6,'trial.leased',5,10,'2026-11-22 02:43:41.519581','{\"attempt\": 2, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',7,'trial.measured',5,10,'2026-11-22 02:43:41.558224','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',8,'trial.measured',5,10,'2026-11-22 02:43:41.609103','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',9,'trial.ended',5,10,'2026-11-22 02:43:41.660370','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('03acb10233',10,'trial.leased',5,11,'2026-11-22 02:43:41.702979','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.00026850081530694004}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',11,'trial.measured',5,11,'2026-11-22 02:43:41.770075','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',12,'trial.measured',5,11,'2026-11-22 02:43:41.811931','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',13,'trial.measured',5,11,'2026-11-22 02:43:41.822782','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',14,'trial.measured',5,11,'2026-11-22 02:43:41.834156','{\"step\": 4, \"validation\": 1.0, \"train_loss\": 0.25, \"flops\": 4000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',15,'trial.ended',5,11,'2026-11-22 02:43:41.844544','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('03acb10233',16,'trial.leased',5,12,'2026-11-22 02:43:41.863695','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.001105558243550669}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',17,'trial.measured',5,12,'2026-11-22 02:43:41.875004','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',18,'trial.measured',5,12,'2026-11-22 02:43:41.900079','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',19,'trial.measured',5,12,'2026-11-22 02:43:41.971928','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',20,'trial.measured',5,12,'2026-11-22 02:43:42.059390','{\"step\": 4, \"validation\": 1.0, \"train_loss\": 0.25, \"flops\": 4000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',21,'trial.ended',5,12,'2026-11-22 02:43:42.139746','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 2, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('03acb10233',22,'trial.leased',5,13,'2026-11-22 02:43:42.343797','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.0013481554238345408}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',23,'trial.measured',5,13,'2026-11-22 02:43:42.454342','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',24,'trial.measured',5,13,'2026-11-22 02:43:42.503108','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',25,'trial.measured',5,13,'2026-11-22 02:43:42.559677','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',26,'trial.measured',5,13,'2026-11-22 02:43:42.622700','{\"step\": 4, \"validation\": 1.0, \"train_loss\": 0.25, \"flops\": 4000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',27,'trial.ended',5,13,'2026-11-22 02:43:42.749455','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('03acb10233',28,'trial.leased',5,14,'2026-11-22 02:43:42.785295','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.00040529111468806623}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',29,'trial.measured',5,14,'2026-11-22 02:43:42.797954','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',30,'trial.measured',5,14,'2026-11-22 02:43:42.810737','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',31,'trial.measured',5,14,'2026-11-22 02:43:42.824381','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',32,'trial.measured',5,14,'2026-11-22 02:43:42.852135','{\"step\": 4, \"validation\": 1.0, \"train_loss\": 0.25, \"flops\": 4000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',33,'trial.ended',5,14,'2026-11-22 02:43:42.863529','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 2, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('03acb10233',34,'trial.leased',5,15,'2026-11-22 02:43:42.883900','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.012725588834672525}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',35,'trial.measured',5,15,'2026-11-22 02:43:42.900401','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',36,'trial.measured',5,15,'2026-11-22 02:43:42.951076','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',37,'trial.measured',5,15,'2026-11-22 02:43:43.052950','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',38,'trial.measured',5,15,'2026-11-22 02:43:43.104292','{\"step\": 4, \"validation\": 1.0, \"train_loss\": 0.25, \"flops\": 4000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',39,'trial.ended',5,15,'2026-11-22 02:43:43.120953','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('03acb10233',40,'trial.leased',5,16,'2026-11-22 02:43:43.140020','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.0756559772776971}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',41,'trial.measured',5,16,'2026-11-22 02:43:43.208367','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',42,'trial.measured',5,16,'2026-11-22 02:43:43.226957','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',43,'trial.measured',5,16,'2026-11-22 02:43:43.238504','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',44,'trial.measured',5,16,'2026-11-22 02:43:43.249652','{\"step\": 4, \"validation\": 1.0, \"train_loss\": 0.25, \"flops\": 4000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',45,'trial.ended',5,16,'2026-11-22 02:43:43.260222','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('03acb10233',46,'trial.leased',5,17,'2026-11-22 02:43:43.287864','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 3, \"lr\": 0.001640270238854343}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',47,'trial.measured',5,17,'2026-11-22 02:43:43.330347','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',48,'trial.measured',5,17,'2026-11-22 02:43:43.341846','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',49,'trial.measured',5,17,'2026-11-22 02:43:43.353463','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',50,'trial.measured',5,17,'2026-11-22 02:43:43.365048','{\"step\": 4, \"validation\": 1.0, \"train_loss\": 0.25, \"flops\": 4000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',51,'trial.ended',5,17,'2026-11-22 02:43:43.375964','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 3, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('03acb10233',52,'trial.leased',5,18,'2026-11-22 02:43:43.394545','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.010441502680795193}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',53,'trial.measured',5,18,'2026-11-22 02:43:43.426548','{\"step\": 1, \"validation\": -1.0, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',54,'trial.measured',5,18,'2026-11-22 02:43:43.437954','{\"step\": 2, \"validation\": -2.0, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',55,'trial.ended',5,18,'2026-11-22 02:43:43.455969','{\"state\": \"pruned\", \"outcome\": \"pruned\", \"depth\": 1, \"value\": -2.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',56,'trial.leased',5,19,'2026-11-22 02:43:43.517259','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 3, \"lr\": 0.02499991834053958}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',57,'trial.measured',5,19,'2026-11-22 02:43:43.614171','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',58,'trial.measured',5,19,'2026-11-22 02:43:43.695092','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',59,'trial.measured',5,19,'2026-11-22 02:43:43.742585','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',60,'trial.ended',5,19,'2026-11-22 02:43:43.757233','{\"state\": \"fail\", \"outcome\": \"out_of_memory\", \"depth\": 3, \"value\": null}');
INSERT INTO `fathom_events` VALUES ('03acb10233',61,'trial.leased',5,20,'2026-11-22 02:43:43.790790','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.02981078413939374}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',62,'trial.measured',5,20,'2026-11-22 02:43:43.805912','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',63,'trial.measured',5,20,'2026-11-22 02:43:43.823251','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',64,'trial.measured',5,20,'2026-11-22 02:43:43.835745','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',65,'trial.ended',5,20,'2026-11-22 02:43:43.851064','{\"state\": \"fail\", \"outcome\": \"diverged\", \"depth\": 2, \"value\": null}');
INSERT INTO `fathom_events` VALUES ('03acb10233',66,'trial.leased',5,21,'2026-11-22 02:43:43.885933','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.0001852555684309631}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',67,'trial.measured',5,21,'2026-11-22 02:43:43.908668','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',68,'trial.measured',5,21,'2026-11-22 02:43:43.919767','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',69,'trial.measured',5,21,'2026-11-22 02:43:43.930936','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',70,'trial.queued',5,21,'2026-11-22 02:43:43.941623','{\"attempt\": 1, \"outcome\": \"error\", \"message\": \"It was error.\"}');
INSERT INTO `fathom_events` VALUES ('03acb10233',71,'trial.leased',5,21,'2026-11-22 02:43:43.953939','{\"attempt\": 2, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.0001852555684309631}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',72,'trial.measured',5,21,'2026-11-22 02:43:43.963394','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',73,'trial.measured',5,21,'2026-11-22 02:43:43.983456','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',74,'trial.measured',5,21,'2026-11-22 02:43:44.000045','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',75,'trial.queued',5,21,'2026-11-22 02:43:44.014982','{\"attempt\": 2, \"outcome\": \"error\", \"message\": \"It was error.\"}');
INSERT INTO `fathom_events` VALUES ('03acb10233',76,'trial.leased',5,21,'2026-11-22 02:43:44.029681','{\"attempt\": 3, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.0001852555684309631}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',77,'trial.measured',5,21,'2026-11-22 02:43:44.039311','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',78,'trial.measured',5,21,'2026-11-22 02:43:44.051120','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',79,'trial.measured',5,21,'2026-11-22 02:43:44.062274','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',80,'trial.ended',5,21,'2026-11-22 02:43:44.074738','{\"state\": \"fail\", \"outcome\": \"error\", \"depth\": 2, \"value\": null}');
INSERT INTO `fathom_events` VALUES ('03acb10233',81,'trial.leased',5,22,'2026-11-22 02:43:44.096254','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 3, \"lr\": 0.009837312600726043}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',82,'trial.measured',5,22,'2026-11-22 02:43:44.116700','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',83,'trial.measured',5,22,'2026-11-22 02:43:44.127909','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',84,'trial.queued',5,22,'2026-11-22 02:43:44.137795','{\"attempt\": 1, \"outcome\": \"lost\", \"message\": \"Worker \'w1\' was not heard of for 30 s.\"}');
INSERT INTO `fathom_events` VALUES ('03acb10233',85,'trial.leased',5,22,'2026-11-22 02:43:44.149032','{\"attempt\": 2, \"worker\": \"w1\", \"params\": {\"depth\": 3, \"lr\": 0.009837312600726043}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',86,'trial.measured',5,22,'2026-11-22 02:43:44.159488','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',87,'trial.measured',5,22,'2026-11-22 02:43:44.171974','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',88,'trial.queued',5,22,'2026-11-22 02:43:44.215308','{\"attempt\": 2, \"outcome\": \"lost\", \"message\": \"Worker \'w1\' was not heard of for 30 s.\"}');
INSERT INTO `fathom_events` VALUES ('03acb10233',89,'trial.leased',5,22,'2026-11-22 02:43:44.268403','{\"attempt\": 3, \"worker\": \"w1\", \"params\": {\"depth\": 3, \"lr\": 0.009837312600726043}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',90,'trial.measured',5,22,'2026-11-22 02:43:44.304181','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',91,'trial.measured',5,22,'2026-11-22 02:43:44.386247','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',92,'trial.ended',5,22,'2026-11-22 02:43:44.435422','{\"state\": \"fail\", \"outcome\": \"lost\", \"depth\": 3, \"value\": null}');
INSERT INTO `fathom_events` VALUES ('03acb10233',93,'study.stopped',5,NULL,'2026-11-22 02:43:44.454835','{\"label\": \"searched/random\", \"because\": \"the budget of 13 trials is handed out\"}');
INSERT INTO `fathom_events` VALUES ('03acb10233',94,'study.complete',5,NULL,'2026-11-22 02:43:44.485266','{\"label\": \"searched/random\"}');
INSERT INTO `fathom_events` VALUES ('03acb10233',95,'confirmation.planned',6,NULL,'2026-11-22 02:43:44.530512','{\"runs\": 1, \"depths\": [1]}');
INSERT INTO `fathom_events` VALUES ('03acb10233',96,'trial.leased',6,23,'2026-11-22 02:43:44.608001','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',97,'trial.queued',6,23,'2026-11-22 02:43:44.633460','{\"attempt\": 1, \"outcome\": \"preempted\", \"message\": \"\"}');
INSERT INTO `fathom_events` VALUES ('03acb10233',98,'trial.leased',6,23,'2026-11-22 02:43:44.713598','{\"attempt\": 2, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('03acb10233',99,'trial.measured',6,23,'2026-11-22 02:43:44.725161','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',100,'trial.measured',6,23,'2026-11-22 02:43:44.733089','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('03acb10233',101,'trial.ended',6,23,'2026-11-22 02:43:44.740551','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('03acb10233',102,'study.complete',6,NULL,'2026-11-22 02:43:44.746076','{\"label\": \"confirm\"}');
INSERT INTO `fathom_events` VALUES ('03acb10233',103,'experiment.complete',NULL,NULL,'2026-11-22 02:43:44.747075','{}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:43:45.391643','{\"name\": \"kept\"}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',2,'trial.leased',11,36,'2026-11-22 02:43:45.414612','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {}}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',3,'trial.measured',11,36,'2026-11-22 02:43:45.439202','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',4,'trial.measured',11,36,'2026-11-22 02:43:45.445392','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',5,'trial.ended',11,36,'2026-11-22 02:43:45.456073','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',6,'study.complete',11,NULL,'2026-11-22 02:43:45.465106','{\"label\": \"learned/udn\"}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',7,'trial.leased',12,37,'2026-11-22 02:43:45.486746','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 3}}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',8,'trial.measured',12,37,'2026-11-22 02:43:45.494006','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',9,'trial.measured',12,37,'2026-11-22 02:43:45.499923','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',10,'trial.ended',12,37,'2026-11-22 02:43:45.505061','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 3, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',11,'trial.leased',13,38,'2026-11-22 02:43:45.517981','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',12,'trial.measured',13,38,'2026-11-22 02:43:45.526026','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',13,'trial.measured',13,38,'2026-11-22 02:43:45.533483','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',14,'trial.queued',13,38,'2026-11-22 02:43:45.541026','{\"attempt\": 1, \"outcome\": \"preempted\", \"message\": \"\"}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',15,'trial.leased',13,38,'2026-11-22 02:43:45.548015','{\"attempt\": 2, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',16,'trial.measured',13,38,'2026-11-22 02:43:45.557717','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',17,'trial.measured',13,38,'2026-11-22 02:43:45.568579','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',18,'trial.ended',13,38,'2026-11-22 02:43:45.576675','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',19,'trial.leased',13,39,'2026-11-22 02:43:45.590032','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.00026850081530694004}}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',20,'trial.measured',13,39,'2026-11-22 02:43:45.597296','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',21,'trial.measured',13,39,'2026-11-22 02:43:45.604399','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',22,'trial.ended',13,39,'2026-11-22 02:43:45.611277','{\"state\": \"fail\", \"outcome\": \"diverged\", \"depth\": 1, \"value\": null}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',23,'trial.leased',12,40,'2026-11-22 02:43:45.624055','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2}}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',24,'trial.measured',12,40,'2026-11-22 02:43:45.634081','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',25,'trial.measured',12,40,'2026-11-22 02:43:45.640636','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',26,'trial.ended',12,40,'2026-11-22 02:43:45.646392','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 2, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',27,'trial.leased',13,41,'2026-11-22 02:43:45.660097','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.001105558243550669}}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',28,'trial.measured',13,41,'2026-11-22 02:43:45.668022','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('20d3b58ac0',29,'trial.measured',13,41,'2026-11-22 02:43:45.676557','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('2d2aabed76',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:43:44.569643','{\"name\": \"dropped\"}');
INSERT INTO `fathom_events` VALUES ('2d2aabed76',2,'trial.leased',7,24,'2026-11-22 02:43:44.623821','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('2d2aabed76',3,'experiment.cancelled',NULL,NULL,'2026-11-22 02:43:44.641450','{}');
INSERT INTO `fathom_events` VALUES ('2d2aabed76',4,'trial.measured',7,24,'2026-11-22 02:43:44.652624','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('2d2aabed76',5,'trial.ended',7,24,'2026-11-22 02:43:44.659588','{\"state\": \"fail\", \"outcome\": \"cancelled\", \"depth\": 1, \"value\": null}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:43:44.681134','{\"name\": \"learning\"}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',2,'trial.leased',9,25,'2026-11-22 02:43:44.761368','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',3,'trial.measured',9,25,'2026-11-22 02:43:44.770642','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',4,'trial.measured',9,25,'2026-11-22 02:43:44.777629','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',5,'trial.ended',9,25,'2026-11-22 02:43:44.783556','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',6,'trial.leased',9,26,'2026-11-22 02:43:44.800065','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.00026850081530694004}}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',7,'trial.measured',9,26,'2026-11-22 02:43:44.814412','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',8,'trial.measured',9,26,'2026-11-22 02:43:44.830609','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',9,'trial.ended',9,26,'2026-11-22 02:43:44.859085','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',10,'trial.leased',9,27,'2026-11-22 02:43:44.881388','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.001105558243550669}}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',11,'trial.measured',9,27,'2026-11-22 02:43:44.930604','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',12,'trial.measured',9,27,'2026-11-22 02:43:44.939806','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',13,'trial.ended',9,27,'2026-11-22 02:43:44.963018','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 2, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',14,'trial.leased',9,28,'2026-11-22 02:43:45.088596','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.0013481554238345408}}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',15,'trial.measured',9,28,'2026-11-22 02:43:45.126375','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',16,'trial.measured',9,28,'2026-11-22 02:43:45.135541','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',17,'trial.ended',9,28,'2026-11-22 02:43:45.144961','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',18,'trial.leased',9,29,'2026-11-22 02:43:45.158445','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.00040529111468806623}}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',19,'trial.measured',9,29,'2026-11-22 02:43:45.180252','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',20,'trial.measured',9,29,'2026-11-22 02:43:45.185769','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',21,'trial.ended',9,29,'2026-11-22 02:43:45.190553','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 2, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',22,'trial.leased',9,30,'2026-11-22 02:43:45.202565','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.012725588834672525}}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',23,'trial.measured',9,30,'2026-11-22 02:43:45.215241','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',24,'trial.measured',9,30,'2026-11-22 02:43:45.220129','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',25,'trial.ended',9,30,'2026-11-22 02:43:45.224880','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',26,'trial.leased',9,31,'2026-11-22 02:43:45.237937','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.0756559772776971}}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',27,'trial.measured',9,31,'2026-11-22 02:43:45.244714','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',28,'trial.measured',9,31,'2026-11-22 02:43:45.249785','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',29,'trial.ended',9,31,'2026-11-22 02:43:45.254196','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',30,'trial.leased',9,32,'2026-11-22 02:43:45.266403','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 3, \"lr\": 0.001640270238854343}}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',31,'trial.measured',9,32,'2026-11-22 02:43:45.273334','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',32,'trial.measured',9,32,'2026-11-22 02:43:45.278400','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',33,'trial.ended',9,32,'2026-11-22 02:43:45.283090','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 3, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',34,'trial.leased',9,33,'2026-11-22 02:43:45.295766','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.010441502680795193}}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',35,'trial.measured',9,33,'2026-11-22 02:43:45.303021','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',36,'trial.measured',9,33,'2026-11-22 02:43:45.309410','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',37,'trial.ended',9,33,'2026-11-22 02:43:45.321576','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',38,'trial.leased',9,34,'2026-11-22 02:43:45.339235','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 3, \"lr\": 0.02499991834053958}}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',39,'trial.measured',9,34,'2026-11-22 02:43:45.347140','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',40,'trial.measured',9,34,'2026-11-22 02:43:45.352608','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',41,'trial.ended',9,34,'2026-11-22 02:43:45.357310','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 3, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',42,'trial.leased',9,35,'2026-11-22 02:43:45.369869','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.02981078413939374}}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',43,'trial.queued',9,35,'2026-11-22 02:43:45.376441','{\"attempt\": 1, \"outcome\": \"preempted\", \"message\": \"\"}');
INSERT INTO `fathom_events` VALUES ('bdc304d969',44,'experiment.paused',NULL,NULL,'2026-11-22 02:43:45.381872','{}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:43:38.877638','{\"name\": \"whole\"}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',2,'trial.leased',1,1,'2026-11-22 02:43:40.136083','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 3}}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',3,'trial.measured',1,1,'2026-11-22 02:43:40.274098','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',4,'trial.measured',1,1,'2026-11-22 02:43:40.282027','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',5,'trial.ended',1,1,'2026-11-22 02:43:40.288758','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 3, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',6,'trial.leased',2,2,'2026-11-22 02:43:40.308385','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',7,'trial.measured',2,2,'2026-11-22 02:43:40.407294','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',8,'trial.measured',2,2,'2026-11-22 02:43:40.549404','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',9,'trial.ended',2,2,'2026-11-22 02:43:40.567604','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',10,'trial.leased',3,3,'2026-11-22 02:43:40.581874','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {}}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',11,'trial.grow',3,3,'2026-11-22 02:43:40.590298','{\"signals\": 1}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',12,'trial.measured',3,3,'2026-11-22 02:43:40.598751','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',13,'trial.measured',3,3,'2026-11-22 02:43:40.604097','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',14,'trial.ended',3,3,'2026-11-22 02:43:40.609417','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',15,'study.complete',3,NULL,'2026-11-22 02:43:40.614999','{\"label\": \"learned/growth\"}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',16,'trial.leased',1,4,'2026-11-22 02:43:40.625465','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2}}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',17,'trial.measured',1,4,'2026-11-22 02:43:40.637584','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',18,'trial.measured',1,4,'2026-11-22 02:43:40.643768','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',19,'trial.ended',1,4,'2026-11-22 02:43:40.648641','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 2, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',20,'trial.leased',2,5,'2026-11-22 02:43:40.666344','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.00026850081530694004}}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',21,'trial.measured',2,5,'2026-11-22 02:43:40.683335','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',22,'trial.measured',2,5,'2026-11-22 02:43:40.698727','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',23,'trial.ended',2,5,'2026-11-22 02:43:40.714349','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',24,'trial.leased',1,6,'2026-11-22 02:43:40.745918','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1}}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',25,'trial.measured',1,6,'2026-11-22 02:43:40.776273','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',26,'trial.measured',1,6,'2026-11-22 02:43:40.811115','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',27,'trial.ended',1,6,'2026-11-22 02:43:40.838901','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',28,'study.complete',1,NULL,'2026-11-22 02:43:40.844369','{\"label\": \"searched/grid\"}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',29,'trial.leased',2,7,'2026-11-22 02:43:40.864284','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.001105558243550669}}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',30,'trial.measured',2,7,'2026-11-22 02:43:40.873961','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',31,'trial.measured',2,7,'2026-11-22 02:43:40.887402','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',32,'trial.ended',2,7,'2026-11-22 02:43:40.901233','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 2, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',33,'study.complete',2,NULL,'2026-11-22 02:43:40.910660','{\"label\": \"searched/random\"}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',34,'confirmation.planned',4,NULL,'2026-11-22 02:43:40.918203','{\"runs\": 2, \"depths\": [1]}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',35,'trial.leased',4,8,'2026-11-22 02:43:40.929567','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.01}}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',36,'trial.measured',4,8,'2026-11-22 02:43:40.944223','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',37,'trial.measured',4,8,'2026-11-22 02:43:40.970875','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',38,'trial.ended',4,8,'2026-11-22 02:43:40.978006','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',39,'trial.leased',4,9,'2026-11-22 02:43:41.014743','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',40,'trial.measured',4,9,'2026-11-22 02:43:41.047406','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',41,'trial.measured',4,9,'2026-11-22 02:43:41.062834','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',42,'trial.ended',4,9,'2026-11-22 02:43:41.073844','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',43,'study.complete',4,NULL,'2026-11-22 02:43:41.084431','{\"label\": \"confirm\"}');
INSERT INTO `fathom_events` VALUES ('f687b9ae4c',44,'experiment.complete',NULL,NULL,'2026-11-22 02:43:41.085601','{}');
CREATE TABLE `fathom_experiments` (
  `id` varchar(40) NOT NULL,
  `name` varchar(100) NOT NULL,
  `state` varchar(20) NOT NULL,
  `spec` longtext NOT NULL,
  `idempotency_key` varchar(200) DEFAULT NULL,
  `created_at` datetime(6) NOT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  `recommendation` longtext DEFAULT NULL,
  `events` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_fathom_experiments_idempotency_key` (`idempotency_key`),
  KEY `ix_fathom_experiments_created_at` (`created_at`),
  KEY `ix_fathom_experiments_state` (`state`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `fathom_experiments` VALUES ('03acb10233','ends','complete','{\"name\":\"ends\",\"task\":{\"dataset\":\"digits\",\"metric\":\"accuracy\",\"options\":{},\"shape\":null,\"augment\":{\"shift\":0.0,\"flip\":false,\"crop\":0},\"split\":{\"validation\":0.2,\"test\":0.2,\"seed\":0}},\"model\":{\"family\":\"mlp\",\"depth\":{\"when\":{},\"log\":false,\"low\":1,\"high\":3,\"step\":1},\"width\":4,\"options\":{},\"profile\":null},\"training\":{\"epochs\":4,\"steps_per_epoch\":null,\"batch_size\":64,\"optimizer\":\"adam\",\"lr\":{\"when\":{},\"log\":true,\"low\":0.0001,\"high\":0.1,\"step\":null},\"weight_decay\":0.0,\"schedule\":\"cosine\",\"warmup\":0.05,\"checkpoint_seconds\":10.0},\"methods\":[{\"name\":null,\"fixed\":{},\"pruner\":\"median\",\"trials\":20,\"searched\":\"random\"}],\"seeds\":1,\"confirm\":{\"seeds\":1},\"budget\":{\"trials\":13,\"flops\":null,\"gpu_seconds\":null}}','of ends','2026-11-22 02:43:41.167199','2026-11-22 02:43:44.747075',NULL,103);
INSERT INTO `fathom_experiments` VALUES ('20d3b58ac0','kept','running','{\"name\":\"kept\",\"task\":{\"dataset\":\"digits\",\"metric\":\"accuracy\",\"options\":{},\"shape\":null,\"augment\":{\"shift\":0.0,\"flip\":false,\"crop\":0},\"split\":{\"validation\":0.2,\"test\":0.2,\"seed\":0}},\"model\":{\"family\":\"mlp\",\"depth\":{\"when\":{},\"log\":false,\"low\":1,\"high\":3,\"step\":1},\"width\":4,\"options\":{},\"profile\":null},\"training\":{\"epochs\":2,\"steps_per_epoch\":null,\"batch_size\":64,\"optimizer\":\"adam\",\"lr\":{\"when\":{},\"log\":true,\"low\":0.0001,\"high\":0.1,\"step\":null},\"weight_decay\":0.0,\"schedule\":\"cosine\",\"warmup\":0.05,\"checkpoint_seconds\":10.0},\"methods\":[{\"name\":null,\"fixed\":{\"lr\":0.01},\"readout\":\"knee\",\"runs\":1,\"learned\":\"udn\",\"posterior\":\"poisson\",\"initial_rate\":1.0,\"prior_rate\":0.5,\"quantile\":0.95},{\"name\":null,\"fixed\":{\"lr\":0.01},\"pruner\":\"none\",\"searched\":\"grid\"},{\"name\":null,\"fixed\":{},\"pruner\":\"median\",\"trials\":4,\"searched\":\"random\"}],\"seeds\":1,\"confirm\":{\"seeds\":1},\"budget\":{\"trials\":null,\"flops\":null,\"gpu_seconds\":null}}','of kept','2026-11-22 02:43:45.391643',NULL,NULL,29);
INSERT INTO `fathom_experiments` VALUES ('2d2aabed76','dropped','cancelled','{\"name\":\"dropped\",\"task\":{\"dataset\":\"digits\",\"metric\":\"accuracy\",\"options\":{},\"shape\":null,\"augment\":{\"shift\":0.0,\"flip\":false,\"crop\":0},\"split\":{\"validation\":0.2,\"test\":0.2,\"seed\":0}},\"model\":{\"family\":\"mlp\",\"depth\":{\"when\":{},\"log\":false,\"low\":1,\"high\":3,\"step\":1},\"width\":4,\"options\":{},\"profile\":null},\"training\":{\"epochs\":2,\"steps_per_epoch\":null,\"batch_size\":64,\"optimizer\":\"adam\",\"lr\":{\"when\":{},\"log\":true,\"low\":0.0001,\"high\":0.1,\"step\":null},\"weight_decay\":0.0,\"schedule\":\"cosine\",\"warmup\":0.05,\"checkpoint_seconds\":10.0},\"methods\":[{\"name\":null,\"fixed\":{},\"pruner\":\"none\",\"trials\":14,\"searched\":\"random\"}],\"seeds\":1,\"confirm\":{\"seeds\":1},\"budget\":{\"trials\":null,\"flops\":null,\"gpu_seconds\":null}}','of dropped','2026-11-22 02:43:44.569643','2026-11-22 02:43:44.641450',NULL,5);
INSERT INTO `fathom_experiments` VALUES ('bdc304d969','learning','paused','{\"name\":\"learning\",\"task\":{\"dataset\":\"digits\",\"metric\":\"accuracy\",\"options\":{},\"shape\":null,\"augment\":{\"shift\":0.0,\"flip\":false,\"crop\":0},\"split\":{\"validation\":0.2,\"test\":0.2,\"seed\":0}},\"model\":{\"family\":\"mlp\",\"depth\":{\"when\":{},\"log\":false,\"low\":1,\"high\":3,\"step\":1},\"width\":4,\"options\":{},\"profile\":null},\"training\":{\"epochs\":2,\"steps_per_epoch\":null,\"batch_size\":64,\"optimizer\":\"adam\",\"lr\":{\"when\":{},\"log\":true,\"low\":0.0001,\"high\":0.1,\"step\":null},\"weight_decay\":0.0,\"schedule\":\"cosine\",\"warmup\":0.05,\"checkpoint_seconds\":10.0},\"methods\":[{\"name\":null,\"fixed\":{},\"pruner\":\"none\",\"trials\":14,\"searched\":\"random\"}],\"seeds\":1,\"confirm\":{\"seeds\":1},\"budget\":{\"trials\":null,\"flops\":null,\"gpu_seconds\":null}}','of learning','2026-11-22 02:43:44.681134',NULL,NULL,44);
INSERT INTO `fathom_experiments` VALUES ('f687b9ae4c','whole','complete','{\"name\":\"whole\",\"task\":{\"dataset\":\"digits\",\"metric\":\"accuracy\",\"options\":{},\"shape\":null,\"augment\":{\"shift\":0.0,\"flip\":false,\"crop\":0},\"split\":{\"validation\":0.2,\"test\":0.2,\"seed\":0}},\"model\":{\"family\":\"mlp\",\"depth\":{\"when\":{},\"log\":false,\"low\":1,\"high\":3,\"step\":1},\"width\":4,\"options\":{},\"profile\":null},\"training\":{\"epochs\":2,\"steps_per_epoch\":null,\"batch_size\":64,\"optimizer\":\"adam\",\"lr\":{\"when\":{},\"log\":true,\"low\":0.0001,\"high\":0.1,\"step\":null},\"weight_decay\":0.0,\"schedule\":\"cosine\",\"warmup\":0.05,\"checkpoint_seconds\":10.0},\"methods\":[{\"name\":null,\"fixed\":{\"lr\":0.01},\"pruner\":\"none\",\"searched\":\"grid\"},{\"name\":null,\"fixed\":{},\"pruner\":\"successive_halving\",\"trials\":3,\"searched\":\"random\"},{\"name\":null,\"fixed\":{\"lr\":0.01},\"readout\":\"param\",\"runs\":1,\"new_block\":null,\"initial_depth\":null,\"learned\":\"growth\",\"criterion\":\"metric\",\"patience\":1,\"min_improvement\":0.005,\"give_up\":null}],\"seeds\":1,\"confirm\":{\"seeds\":1},\"budget\":{\"trials\":null,\"flops\":null,\"gpu_seconds\":null}}','of whole','2026-11-22 02:43:38.877638','2026-11-22 02:43:41.085601','Use depth 1 (lr 0.01): test accuracy 0.400 over 1 fresh seed, the only depth tested; learned/growth found it for 32 % of the grid\'s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1).',44);
CREATE TABLE `fathom_leases` (
  `id` varchar(40) NOT NULL,
  `trial_id` int(11) NOT NULL,
  `attempt` int(11) NOT NULL,
  `worker_id` varchar(200) NOT NULL,
  `token` varchar(40) NOT NULL,
  `ask_key` varchar(100) NOT NULL,
  `ask_index` int(11) NOT NULL,
  `started_at` datetime(6) NOT NULL,
  `expires_at` datetime(6) NOT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  `outcome` varchar(20) DEFAULT NULL,
  `message` longtext NOT NULL,
  `result` longtext DEFAULT NULL,
  `late` tinyint(1) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_fathom_leases_ask_key_ask_index` (`ask_key`,`ask_index`),
  UNIQUE KEY `uq_fathom_leases_trial_id_attempt` (`trial_id`,`attempt`),
  KEY `ix_fathom_leases_ended_at` (`ended_at`),
  KEY `ix_fathom_leases_worker_id` (`worker_id`),
  CONSTRAINT `fk_fathom_leases_trial_id` FOREIGN KEY (`trial_id`) REFERENCES `fathom_trials` (`trial_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `fathom_leases` VALUES ('152da53207ec52720984c01e',39,1,'w1','9dd5e78fa1d095d88d373bcdd0d3cd03','ask-000048',0,'2026-11-22 02:43:45.590032','2026-11-22 02:44:15.603553','2026-11-22 02:43:45.611061','diverged','Zwei Größen: π ≥ 3, \'so\' \\ 😀','{\"outcome\":\"diverged\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"Zwei Größen: π ≥ 3, \'so\' \\\\ 😀\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('177d8af070a2abdc407540a2',17,1,'w1','d0c5cb0d492780ec4c40e5e36704a423','ask-000019',0,'2026-11-22 02:43:43.287864','2026-11-22 02:44:13.363751','2026-11-22 02:43:43.375619','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('1989819bcc4879678e7707a4',22,1,'w1','5687526974e46dded1e904651dbab061','ask-000026',0,'2026-11-22 02:43:44.096254','2000-01-01 00:00:00.000000','2026-11-22 02:43:44.137795','lost','Worker \'w1\' was not heard of for 30 s.',NULL,0);
INSERT INTO `fathom_leases` VALUES ('2254eaf2ba65abac696e90b3',10,1,'w1','cfd4e90999771893c138839f5518782e','ask-000011',0,'2026-11-22 02:43:41.284317','2000-01-01 00:00:00.000000','2026-11-22 02:43:41.431337','lost','Worker \'w1\' was not heard of for 30 s.','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',1);
INSERT INTO `fathom_leases` VALUES ('23f0bf022db2781487214c8f',15,1,'w1','b82ad0b8785b82739b1cb4c692e96356','ask-000017',0,'2026-11-22 02:43:42.883900','2026-11-22 02:44:13.102795','2026-11-22 02:43:43.120602','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('2417440910cda497f6ee40ac',19,1,'w1','2a2b2feb7e23125625e7e813b39d0208','ask-000021',0,'2026-11-22 02:43:43.517259','2026-11-22 02:44:13.741078','2026-11-22 02:43:43.756845','out_of_memory','It was out_of_memory.','{\"outcome\":\"out_of_memory\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was out_of_memory.\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('322a206269bdea28c9407854',38,1,'w1','95db7c178bebe8979aebb533f3cb0c46','ask-000046',0,'2026-11-22 02:43:45.517981','2026-11-22 02:44:15.532579','2026-11-22 02:43:45.541026','preempted','','{\"outcome\":\"preempted\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('32b9ed5cb8b439b0867802b8',6,1,'w1','29b822df3015b90d8848059b3e97d772','ask-000006',0,'2026-11-22 02:43:40.745918','2026-11-22 02:44:10.810109','2026-11-22 02:43:40.838677','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('36c2dbe8ecdcdbdfeef89f35',7,1,'w1','29b87a74d29d09d3558ad973cd5259c7','ask-000007',0,'2026-11-22 02:43:40.864284','2026-11-22 02:44:10.886398','2026-11-22 02:43:40.900700','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('392d5d5e7aab43a07baea7ee',8,1,'w1','b925fc9e394fc89fe2fb50a9ff1a1ae1','ask-000008',0,'2026-11-22 02:43:40.929567','2026-11-22 02:44:10.969863','2026-11-22 02:43:40.977788','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('4204408cff71b0a61f621b77',16,1,'w1','d8c28d7a3fcc579ed0986ba7f09d4cbb','ask-000018',0,'2026-11-22 02:43:43.140020','2026-11-22 02:44:13.248265','2026-11-22 02:43:43.259897','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('426e8ba575a44bd0d70bd01b',37,1,'w1','d050c7e05625ef56bd547b010893bc54','ask-000045',0,'2026-11-22 02:43:45.486746','2026-11-22 02:44:15.498878','2026-11-22 02:43:45.504867','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('44fcfd667d5cb1919abf6c87',33,1,'w1','70e833e42609aa86b9ac9bc44c739a89','ask-000041',0,'2026-11-22 02:43:45.295766','2026-11-22 02:44:15.308381','2026-11-22 02:43:45.321358','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('4ebda70facd693c92344837a',21,3,'w1','c334fd27f3452a73d0e46e6e8679512e','ask-000025',0,'2026-11-22 02:43:44.029681','2026-11-22 02:44:14.061148','2026-11-22 02:43:44.074380','error','It was error.','{\"outcome\":\"error\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was error.\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('4fb18b6b0bc6286ad551c85d',10,2,'w1','dc2ecf454eafbef3f5fbfa2a9e01a117','ask-000012',0,'2026-11-22 02:43:41.519581','2026-11-22 02:44:11.607822','2026-11-22 02:43:41.660029','cancelled','An earlier attempt finished.',NULL,0);
INSERT INTO `fathom_leases` VALUES ('50c5e27c419f7be0aa4d94e0',3,1,'w1','0a863428d78817bfffe5f4cd4c3e4bb0','ask-000003',0,'2026-11-22 02:43:40.581874','2026-11-22 02:44:10.603271','2026-11-22 02:43:40.609214','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{\"argmin\":1,\"param\":1,\"one_se\":1,\"smoothed_one_se\":1},\"exits\":{\"depths\":[1,2,3],\"losses\":[0.49,0.48,0.47],\"paired_se\":[0.01,0.01,0.01],\"fit_losses\":[],\"fit_se\":[],\"test\":[0.4,0.4,0.4]},\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('55a06555f761931cf3f595bd',2,1,'w1','b45b0ae43850aa119993ba8c5f786fbf','ask-000002',0,'2026-11-22 02:43:40.308385','2026-11-22 02:44:10.546403','2026-11-22 02:43:40.567345','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('60490a83f4d9080fbf725b02',9,1,'w1','7fb81faca433b649fcdbb567953d61b1','ask-000009',0,'2026-11-22 02:43:41.014743','2026-11-22 02:44:11.061487','2026-11-22 02:43:41.073532','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('6d792b936dd1bec00e7f21c7',22,3,'w1','3ab3e50442e631bad09e8962b65f161d','ask-000028',0,'2026-11-22 02:43:44.268403','2000-01-01 00:00:00.000000','2026-11-22 02:43:44.435016','lost','Worker \'w1\' was not heard of for 30 s.',NULL,0);
INSERT INTO `fathom_leases` VALUES ('703aae2ed71153f1237f2139',36,1,'w1','0ec9fda41b19177b7919258341a6e96a','ask-000044',0,'2026-11-22 02:43:45.414612','2026-11-22 02:44:15.444434','2026-11-22 02:43:45.455847','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{\"argmin\":1,\"param\":1,\"one_se\":1,\"smoothed_one_se\":1},\"exits\":{\"depths\":[1,2,3],\"losses\":[0.49,0.48,0.47],\"paired_se\":[0.01,0.01,0.01],\"fit_losses\":[],\"fit_se\":[],\"test\":[0.4,0.4,0.4]},\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('754373d9f4bcd135298f2e56',20,1,'w1','6e99721728fa317fcd64c2f3addf0ec2','ask-000022',0,'2026-11-22 02:43:43.790790','2026-11-22 02:44:13.834352','2026-11-22 02:43:43.850735','diverged','It was diverged.','{\"outcome\":\"diverged\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was diverged.\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('7a938c66354dd3b09d899e46',21,1,'w1','9e663bd50346c1122c0e9ebb4dc892bb','ask-000023',0,'2026-11-22 02:43:43.885933','2026-11-22 02:44:13.929607','2026-11-22 02:43:43.941623','error','It was error.','{\"outcome\":\"error\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was error.\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('86794e107bfaba23d3306d63',24,1,'w1','9120000e35dc183f7f960574dc5a931c','ask-000031',0,'2026-11-22 02:43:44.623821','2026-11-22 02:44:14.651348','2026-11-22 02:43:44.659306','cancelled','','{\"outcome\":\"cancelled\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('923f0267980afc72595e05d1',22,2,'w1','b891eb9ca455859412a346430b959d79','ask-000027',0,'2026-11-22 02:43:44.149032','2000-01-01 00:00:00.000000','2026-11-22 02:43:44.215308','lost','Worker \'w1\' was not heard of for 30 s.',NULL,0);
INSERT INTO `fathom_leases` VALUES ('95036cae6405368590ef018e',26,1,'w1','5bb3c47ee4b9c9f0543a7c312f118ca2','ask-000034',0,'2026-11-22 02:43:44.800065','2026-11-22 02:44:14.829298','2026-11-22 02:43:44.858865','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('9c41c91f493ab938f8a56db4',35,1,'w1','eaccbd373c2f5e2e98ee11be279da4c4','ask-000043',0,'2026-11-22 02:43:45.369869','2026-11-22 02:44:15.369869','2026-11-22 02:43:45.376441','preempted','','{\"outcome\":\"preempted\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('9c4a8fcead269b7794367b3f',23,2,'w1','10842d8428584189c5e6f7c72ee4e550','ask-000032',0,'2026-11-22 02:43:44.713598','2026-11-22 02:44:14.731677','2026-11-22 02:43:44.740206','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('9de57575b1e6380111c777c5',30,1,'w1','0f773c070280911db82296a61f62724b','ask-000038',0,'2026-11-22 02:43:45.202565','2026-11-22 02:44:15.219312','2026-11-22 02:43:45.224687','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('9e1ccc8198bdf2b86d43e048',12,1,'w1','116df86874ded224e3732096ef490262','ask-000014',0,'2026-11-22 02:43:41.863695','2026-11-22 02:44:12.057864','2026-11-22 02:43:42.139423','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('a353682d3b70f8efaaea4cf9',13,1,'w1','7a6916be0e339c830544c8eb2c6010d1','ask-000015',0,'2026-11-22 02:43:42.343797','2026-11-22 02:44:12.621109','2026-11-22 02:43:42.744346','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('a92078c13c8d4541cb9238e5',34,1,'w1','ed4a8d19d7e0dedde6a17b4eab8d67ae','ask-000042',0,'2026-11-22 02:43:45.339235','2026-11-22 02:44:15.351721','2026-11-22 02:43:45.357119','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('ae64655204a5b8a99369c334',41,1,'w1','76630bea19c12e7535098672decd9b8d','ask-000050',0,'2026-11-22 02:43:45.660097','2026-11-22 02:44:15.675560',NULL,NULL,'',NULL,0);
INSERT INTO `fathom_leases` VALUES ('c4bf2ae161fa6547172f1706',5,1,'w1','71ea003a2964fbb58d996413d20c136d','ask-000005',0,'2026-11-22 02:43:40.666344','2026-11-22 02:44:10.697745','2026-11-22 02:43:40.714130','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('c737e41f0db50c9fb1c1e8e9',14,1,'w1','5b2c8fe9d1b47c334118f250f0d3c64c','ask-000016',0,'2026-11-22 02:43:42.785295','2026-11-22 02:44:12.850648','2026-11-22 02:43:42.863171','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('cc97e19af8df89a390b7b7dc',23,1,'w1','4f86c2ba5bf014ffff4f3958628e8efe','ask-000030',0,'2026-11-22 02:43:44.608001','2026-11-22 02:44:14.608001','2026-11-22 02:43:44.633460','preempted','','{\"outcome\":\"preempted\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('ce2948b39cc7c891455059c5',21,2,'w1','b583e483bbd76c42b9c44e4544acacc2','ask-000024',0,'2026-11-22 02:43:43.953939','2026-11-22 02:44:13.998882','2026-11-22 02:43:44.014982','error','It was error.','{\"outcome\":\"error\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was error.\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('d3b439c93ebd37cacbdf5049',31,1,'w1','35a658574d79933804b5a25d138a7e81','ask-000039',0,'2026-11-22 02:43:45.237937','2026-11-22 02:44:15.249026','2026-11-22 02:43:45.254011','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('dc6a0f9eb50e6983333f297e',11,1,'w1','eb9a9c6534ef0652490ccacc215fe9ae','ask-000013',0,'2026-11-22 02:43:41.702979','2026-11-22 02:44:11.832880','2026-11-22 02:43:41.844157','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('e6ff1ef393eac41988961f12',38,2,'w1','caf079364dab9cb407045fa586278c41','ask-000047',0,'2026-11-22 02:43:45.548015','2026-11-22 02:44:15.567444','2026-11-22 02:43:45.576391','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('e8a7ded14f31e752fade7107',18,1,'w1','e72cb201c17e739974cc613f710363b9','ask-000020',0,'2026-11-22 02:43:43.394545','2026-11-22 02:44:13.436684','2026-11-22 02:43:43.454832','pruned','It was pruned.','{\"outcome\":\"pruned\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was pruned.\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('ea6c8da9ff59c54d47acb4c8',25,1,'w1','bfe38b44edf473e7f8aa36e501c1192f','ask-000033',0,'2026-11-22 02:43:44.761368','2026-11-22 02:44:14.776383','2026-11-22 02:43:44.783277','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('edecce1529b157b386abdd03',29,1,'w1','dcc3ef7f8888d16899a88117a657ba31','ask-000037',0,'2026-11-22 02:43:45.158445','2026-11-22 02:44:15.184848','2026-11-22 02:43:45.190362','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('ee536880d803f9bb4deede2b',1,1,'w1','f2a0ff02556bddf33914044f99a2ed08','ask-000001',0,'2026-11-22 02:43:40.136083','2026-11-22 02:44:10.280854','2026-11-22 02:43:40.288228','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('ef2936692f49f9b7908a076d',32,1,'w1','ba36e7f5cfb978e6353e3a057073b340','ask-000040',0,'2026-11-22 02:43:45.266403','2026-11-22 02:44:15.277577','2026-11-22 02:43:45.282896','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('f03bbecd337e63dca1d62fd5',4,1,'w1','b0d6469ce014995a2952a92d46195bf3','ask-000004',0,'2026-11-22 02:43:40.625465','2026-11-22 02:44:10.642898','2026-11-22 02:43:40.648388','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('f09d6923d53f04eb7c7844d2',40,1,'w1','600dac3fb1cf51063fff1c7a4b5187ce','ask-000049',0,'2026-11-22 02:43:45.624055','2026-11-22 02:44:15.639370','2026-11-22 02:43:45.646192','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('f0fe57edaeb2eeb196929e4e',28,1,'w1','fd4f6c909a882c1e30bcc42ea2494604','ask-000036',0,'2026-11-22 02:43:45.088596','2026-11-22 02:44:15.134592','2026-11-22 02:43:45.144756','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('f8ea9fd37b1afdc3808af9f0',27,1,'w1','b9c536aa1f72996bdefd2dccb1470130','ask-000035',0,'2026-11-22 02:43:44.881388','2026-11-22 02:44:14.938856','2026-11-22 02:43:44.962804','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
CREATE TABLE `fathom_measurements` (
  `trial_id` int(11) NOT NULL,
  `attempt` int(11) NOT NULL,
  `step` int(11) NOT NULL,
  `body` longtext NOT NULL,
  PRIMARY KEY (`trial_id`,`attempt`,`step`),
  CONSTRAINT `fk_fathom_measurements_trial_id` FOREIGN KEY (`trial_id`) REFERENCES `fathom_trials` (`trial_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `fathom_measurements` VALUES (1,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (1,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (2,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (2,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (3,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (3,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (4,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (4,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (5,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (5,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (6,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (6,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (7,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (7,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (8,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (8,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (9,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (9,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (10,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (10,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (10,2,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (10,2,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (11,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (11,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (11,1,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (11,1,4,'{\"step\":4,\"train_loss\":0.25,\"validation\":1.0,\"costs\":{\"flops\":4000.0,\"device_seconds\":0.04,\"wall_seconds\":0.0,\"samples\":40,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (12,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (12,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (12,1,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (12,1,4,'{\"step\":4,\"train_loss\":0.25,\"validation\":1.0,\"costs\":{\"flops\":4000.0,\"device_seconds\":0.04,\"wall_seconds\":0.0,\"samples\":40,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (13,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (13,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (13,1,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (13,1,4,'{\"step\":4,\"train_loss\":0.25,\"validation\":1.0,\"costs\":{\"flops\":4000.0,\"device_seconds\":0.04,\"wall_seconds\":0.0,\"samples\":40,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (14,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (14,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (14,1,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (14,1,4,'{\"step\":4,\"train_loss\":0.25,\"validation\":1.0,\"costs\":{\"flops\":4000.0,\"device_seconds\":0.04,\"wall_seconds\":0.0,\"samples\":40,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (15,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (15,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (15,1,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (15,1,4,'{\"step\":4,\"train_loss\":0.25,\"validation\":1.0,\"costs\":{\"flops\":4000.0,\"device_seconds\":0.04,\"wall_seconds\":0.0,\"samples\":40,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (16,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (16,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (16,1,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (16,1,4,'{\"step\":4,\"train_loss\":0.25,\"validation\":1.0,\"costs\":{\"flops\":4000.0,\"device_seconds\":0.04,\"wall_seconds\":0.0,\"samples\":40,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (17,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (17,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (17,1,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (17,1,4,'{\"step\":4,\"train_loss\":0.25,\"validation\":1.0,\"costs\":{\"flops\":4000.0,\"device_seconds\":0.04,\"wall_seconds\":0.0,\"samples\":40,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (18,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":-1.0,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (18,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":-2.0,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (19,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (19,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (19,1,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (20,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (20,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (20,1,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (21,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (21,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (21,1,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (21,2,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (21,2,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (21,2,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (21,3,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (21,3,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (21,3,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (22,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (22,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (22,2,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (22,2,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (22,3,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (22,3,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (23,2,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (23,2,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (24,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (25,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (25,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (26,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (26,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (27,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (27,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (28,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (28,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (29,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (29,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (30,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (30,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (31,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (31,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (32,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (32,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (33,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (33,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (34,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (34,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (36,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (36,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (37,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (37,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (38,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (38,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (38,2,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (38,2,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (39,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (39,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (40,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (40,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (41,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (41,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
CREATE TABLE `fathom_studies` (
  `study_id` int(11) NOT NULL,
  `experiment_id` varchar(40) NOT NULL,
  `position` int(11) NOT NULL,
  `label` varchar(100) NOT NULL,
  `kind` varchar(20) NOT NULL,
  `algorithm` varchar(60) NOT NULL,
  `optuna_name` varchar(512) NOT NULL,
  `state` varchar(20) NOT NULL,
  `planned` int(11) NOT NULL,
  `plan` longtext DEFAULT NULL,
  `stopped_because` longtext DEFAULT NULL,
  PRIMARY KEY (`study_id`),
  UNIQUE KEY `uq_fathom_studies_experiment_id_position` (`experiment_id`,`position`),
  CONSTRAINT `fk_fathom_studies_experiment_id` FOREIGN KEY (`experiment_id`) REFERENCES `fathom_experiments` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `fathom_studies` VALUES (1,'f687b9ae4c',0,'searched/grid','searched','grid','whole-f687b9ae4c/searched/grid','complete',3,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (2,'f687b9ae4c',1,'searched/random','searched','random','whole-f687b9ae4c/searched/random','complete',3,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (3,'f687b9ae4c',2,'learned/growth','learned','growth','whole-f687b9ae4c/learned/growth','complete',1,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (4,'f687b9ae4c',3,'confirm','confirm','confirm','whole-f687b9ae4c/confirm','complete',2,'[{\"params\": {\"depth\": 1, \"lr\": 0.01}, \"seed\": 0, \"serves\": [\"searched/grid\", \"learned/growth\"]}, {\"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}, \"seed\": 0, \"serves\": [\"searched/random\"]}]',NULL);
INSERT INTO `fathom_studies` VALUES (5,'03acb10233',0,'searched/random','searched','random','ends-03acb10233/searched/random','complete',20,NULL,'the budget of 13 trials is handed out');
INSERT INTO `fathom_studies` VALUES (6,'03acb10233',1,'confirm','confirm','confirm','ends-03acb10233/confirm','complete',1,'[{\"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}, \"seed\": 0, \"serves\": [\"searched/random\"]}]',NULL);
INSERT INTO `fathom_studies` VALUES (7,'2d2aabed76',0,'searched/random','searched','random','dropped-2d2aabed76/searched/random','complete',14,NULL,'the experiment was cancelled');
INSERT INTO `fathom_studies` VALUES (8,'2d2aabed76',1,'confirm','confirm','confirm','dropped-2d2aabed76/confirm','complete',0,NULL,'the experiment was cancelled');
INSERT INTO `fathom_studies` VALUES (9,'bdc304d969',0,'searched/random','searched','random','learning-bdc304d969/searched/random','running',14,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (10,'bdc304d969',1,'confirm','confirm','confirm','learning-bdc304d969/confirm','waiting',0,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (11,'20d3b58ac0',0,'learned/udn','learned','udn','kept-20d3b58ac0/learned/udn','complete',1,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (12,'20d3b58ac0',1,'searched/grid','searched','grid','kept-20d3b58ac0/searched/grid','running',3,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (13,'20d3b58ac0',2,'searched/random','searched','random','kept-20d3b58ac0/searched/random','running',4,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (14,'20d3b58ac0',3,'confirm','confirm','confirm','kept-20d3b58ac0/confirm','waiting',0,NULL,NULL);
CREATE TABLE `fathom_tokens` (
  `id` varchar(40) NOT NULL,
  `name` varchar(100) NOT NULL,
  `sha256` varchar(64) NOT NULL,
  `scopes` varchar(100) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `expires_at` datetime(6) DEFAULT NULL,
  `revoked_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_fathom_tokens_sha256` (`sha256`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `fathom_tokens` VALUES ('49b740206cb3','a lost one','f6fbc04da338195be976f324aa1a53d94dc488d3f7c9eb27c4b5ab4feba7303b','submit','2026-11-22 02:43:37.165408',NULL,'2026-11-22 02:43:37.165408');
INSERT INTO `fathom_tokens` VALUES ('5ca31fda6f1d','someone\'s','9fb0d22580463b5b2f40767009127cbc822c0450d01c977bf079b849fde4855b','read work','2026-11-22 02:43:37.165408',NULL,NULL);
INSERT INTO `fathom_tokens` VALUES ('f9b78686810b','a guest\'s','18f124eb54bb22c29031ec9c26d49a835098f382dc32a7b126d3363dcb7efc45','read','2026-11-22 02:43:37.165408','2026-11-23 02:43:37.165408',NULL);
CREATE TABLE `fathom_trials` (
  `trial_id` int(11) NOT NULL,
  `study_id` int(11) NOT NULL,
  `slot` int(11) NOT NULL,
  `number` int(11) NOT NULL,
  `repetition` int(11) NOT NULL,
  `training_seed` int(11) NOT NULL,
  `params` longtext NOT NULL,
  `status` varchar(10) NOT NULL,
  `attempts` int(11) NOT NULL,
  `failures` int(11) NOT NULL,
  `outcome` varchar(20) DEFAULT NULL,
  `message` longtext NOT NULL,
  `depth` int(11) DEFAULT NULL,
  `validation` double DEFAULT NULL,
  `test` double DEFAULT NULL,
  `result` longtext DEFAULT NULL,
  `prune_step` int(11) DEFAULT NULL,
  `reserved_flops` double NOT NULL,
  `flops` double NOT NULL,
  `device_seconds` double NOT NULL,
  `started_at` datetime(6) NOT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  `signals` int(11) NOT NULL DEFAULT 0,
  PRIMARY KEY (`trial_id`),
  UNIQUE KEY `uq_fathom_trials_study_id_slot` (`study_id`,`slot`),
  KEY `ix_fathom_trials_study_id_status` (`study_id`,`status`),
  CONSTRAINT `fk_fathom_trials_study_id` FOREIGN KEY (`study_id`) REFERENCES `fathom_studies` (`study_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `fathom_trials` VALUES (1,1,0,0,0,0,'{\"depth\": 3}','ended',1,0,'finished','',3,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,5195088,2000,0.02,'2026-11-22 02:43:40.121859','2026-11-22 02:43:40.288758',0);
INSERT INTO `fathom_trials` VALUES (2,2,0,0,0,0,'{\"depth\": 1, \"lr\": 0.031168738980646375}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:43:40.306718','2026-11-22 02:43:40.567604',0);
INSERT INTO `fathom_trials` VALUES (3,3,0,0,0,0,'{}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{\"argmin\":1,\"param\":1,\"one_se\":1,\"smoothed_one_se\":1},\"exits\":{\"depths\":[1,2,3],\"losses\":[0.49,0.48,0.47],\"paired_se\":[0.01,0.01,0.01],\"fit_losses\":[],\"fit_se\":[],\"test\":[0.4,0.4,0.4]},\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,5671840,2000,0.02,'2026-11-22 02:43:40.580321','2026-11-22 02:43:40.609417',1);
INSERT INTO `fathom_trials` VALUES (4,1,1,1,0,0,'{\"depth\": 2}','ended',1,0,'finished','',2,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4953456,2000,0.02,'2026-11-22 02:43:40.623864','2026-11-22 02:43:40.648641',0);
INSERT INTO `fathom_trials` VALUES (5,2,1,1,0,1,'{\"depth\": 1, \"lr\": 0.00026850081530694004}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:43:40.664950','2026-11-22 02:43:40.714349',0);
INSERT INTO `fathom_trials` VALUES (6,1,2,2,0,0,'{\"depth\": 1}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:43:40.744254','2026-11-22 02:43:40.838901',0);
INSERT INTO `fathom_trials` VALUES (7,2,2,2,0,2,'{\"depth\": 2, \"lr\": 0.001105558243550669}','ended',1,0,'finished','',2,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4953456,2000,0.02,'2026-11-22 02:43:40.862741','2026-11-22 02:43:40.901233',0);
INSERT INTO `fathom_trials` VALUES (8,4,0,0,0,1000000,'{\"depth\": 1, \"lr\": 0.01}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:43:40.927880','2026-11-22 02:43:40.978006',0);
INSERT INTO `fathom_trials` VALUES (9,4,1,1,0,1000000,'{\"depth\": 1, \"lr\": 0.031168738980646375}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:43:41.013550','2026-11-22 02:43:41.073844',0);
INSERT INTO `fathom_trials` VALUES (10,5,0,0,0,0,'{\"depth\": 1, \"lr\": 0.031168738980646375}','ended',2,1,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,9199632,2000,0.02,'2026-11-22 02:43:41.282187','2026-11-22 02:43:41.660370',0);
INSERT INTO `fathom_trials` VALUES (11,5,1,1,0,1,'{\"depth\": 1, \"lr\": 0.00026850081530694004}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,9199632,4000,0.04,'2026-11-22 02:43:41.690049','2026-11-22 02:43:41.844544',0);
INSERT INTO `fathom_trials` VALUES (12,5,2,2,0,2,'{\"depth\": 2, \"lr\": 0.001105558243550669}','ended',1,0,'finished','',2,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,9671408,4000,0.04,'2026-11-22 02:43:41.861726','2026-11-22 02:43:42.139746',0);
INSERT INTO `fathom_trials` VALUES (13,5,3,3,0,3,'{\"depth\": 1, \"lr\": 0.0013481554238345408}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,9199632,4000,0.04,'2026-11-22 02:43:42.340983','2026-11-22 02:43:42.749455',0);
INSERT INTO `fathom_trials` VALUES (14,5,4,4,0,4,'{\"depth\": 2, \"lr\": 0.00040529111468806623}','ended',1,0,'finished','',2,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,9671408,4000,0.04,'2026-11-22 02:43:42.783220','2026-11-22 02:43:42.863529',0);
INSERT INTO `fathom_trials` VALUES (15,5,5,5,0,5,'{\"depth\": 1, \"lr\": 0.012725588834672525}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,9199632,4000,0.04,'2026-11-22 02:43:42.881933','2026-11-22 02:43:43.120953',0);
INSERT INTO `fathom_trials` VALUES (16,5,6,6,0,6,'{\"depth\": 1, \"lr\": 0.0756559772776971}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,9199632,4000,0.04,'2026-11-22 02:43:43.138300','2026-11-22 02:43:43.260222',0);
INSERT INTO `fathom_trials` VALUES (17,5,7,7,0,7,'{\"depth\": 3, \"lr\": 0.001640270238854343}','ended',1,0,'finished','',3,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,10143184,4000,0.04,'2026-11-22 02:43:43.284868','2026-11-22 02:43:43.375964',0);
INSERT INTO `fathom_trials` VALUES (18,5,8,8,0,8,'{\"depth\": 1, \"lr\": 0.010441502680795193}','ended',1,0,'pruned','It was pruned.',1,-2,NULL,'{\"outcome\":\"pruned\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was pruned.\",\"at_depth\":null}',2,9199632,2000,0.02,'2026-11-22 02:43:43.392407','2026-11-22 02:43:43.455969',0);
INSERT INTO `fathom_trials` VALUES (19,5,9,9,0,9,'{\"depth\": 3, \"lr\": 0.02499991834053958}','ended',1,1,'out_of_memory','It was out_of_memory.',3,NULL,NULL,'{\"outcome\":\"out_of_memory\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was out_of_memory.\",\"at_depth\":null}',NULL,10143184,3000,0.03,'2026-11-22 02:43:43.482519','2026-11-22 02:43:43.757233',0);
INSERT INTO `fathom_trials` VALUES (20,5,10,10,0,10,'{\"depth\": 2, \"lr\": 0.02981078413939374}','ended',1,1,'diverged','It was diverged.',2,NULL,NULL,'{\"outcome\":\"diverged\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was diverged.\",\"at_depth\":null}',NULL,9671408,3000,0.03,'2026-11-22 02:43:43.788543','2026-11-22 02:43:43.851064',0);
INSERT INTO `fathom_trials` VALUES (21,5,11,11,0,11,'{\"depth\": 2, \"lr\": 0.0001852555684309631}','ended',3,3,'error','It was error.',2,NULL,NULL,'{\"outcome\":\"error\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was error.\",\"at_depth\":null}',NULL,9671408,3000,0.03,'2026-11-22 02:43:43.884145','2026-11-22 02:43:44.074738',0);
INSERT INTO `fathom_trials` VALUES (22,5,12,12,0,12,'{\"depth\": 3, \"lr\": 0.009837312600726043}','ended',3,3,'lost','Worker \'w1\' was not heard of for 30 s.',3,NULL,NULL,NULL,NULL,10143184,2000,0.02,'2026-11-22 02:43:44.094536','2026-11-22 02:43:44.435422',0);
INSERT INTO `fathom_trials` VALUES (23,6,0,0,0,1000000,'{\"depth\": 1, \"lr\": 0.031168738980646375}','ended',2,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,9199632,2000,0.02,'2026-11-22 02:43:44.606090','2026-11-22 02:43:44.740551',0);
INSERT INTO `fathom_trials` VALUES (24,7,0,0,0,0,'{\"depth\": 1, \"lr\": 0.031168738980646375}','ended',1,0,'cancelled','',1,NULL,NULL,'{\"outcome\":\"cancelled\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,1000,0.01,'2026-11-22 02:43:44.622174','2026-11-22 02:43:44.659588',0);
INSERT INTO `fathom_trials` VALUES (25,9,0,0,0,0,'{\"depth\": 1, \"lr\": 0.031168738980646375}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:43:44.759606','2026-11-22 02:43:44.783556',0);
INSERT INTO `fathom_trials` VALUES (26,9,1,1,0,1,'{\"depth\": 1, \"lr\": 0.00026850081530694004}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:43:44.798564','2026-11-22 02:43:44.859085',0);
INSERT INTO `fathom_trials` VALUES (27,9,2,2,0,2,'{\"depth\": 2, \"lr\": 0.001105558243550669}','ended',1,0,'finished','',2,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4953456,2000,0.02,'2026-11-22 02:43:44.879787','2026-11-22 02:43:44.963018',0);
INSERT INTO `fathom_trials` VALUES (28,9,3,3,0,3,'{\"depth\": 1, \"lr\": 0.0013481554238345408}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:43:45.063385','2026-11-22 02:43:45.144961',0);
INSERT INTO `fathom_trials` VALUES (29,9,4,4,0,4,'{\"depth\": 2, \"lr\": 0.00040529111468806623}','ended',1,0,'finished','',2,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4953456,2000,0.02,'2026-11-22 02:43:45.157296','2026-11-22 02:43:45.190553',0);
INSERT INTO `fathom_trials` VALUES (30,9,5,5,0,5,'{\"depth\": 1, \"lr\": 0.012725588834672525}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:43:45.201430','2026-11-22 02:43:45.224880',0);
INSERT INTO `fathom_trials` VALUES (31,9,6,6,0,6,'{\"depth\": 1, \"lr\": 0.0756559772776971}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:43:45.236810','2026-11-22 02:43:45.254196',0);
INSERT INTO `fathom_trials` VALUES (32,9,7,7,0,7,'{\"depth\": 3, \"lr\": 0.001640270238854343}','ended',1,0,'finished','',3,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,5195088,2000,0.02,'2026-11-22 02:43:45.265116','2026-11-22 02:43:45.283090',0);
INSERT INTO `fathom_trials` VALUES (33,9,8,8,0,8,'{\"depth\": 1, \"lr\": 0.010441502680795193}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:43:45.294533','2026-11-22 02:43:45.321576',0);
INSERT INTO `fathom_trials` VALUES (34,9,9,9,0,9,'{\"depth\": 3, \"lr\": 0.02499991834053958}','ended',1,0,'finished','',3,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,5195088,2000,0.02,'2026-11-22 02:43:45.337955','2026-11-22 02:43:45.357310',0);
INSERT INTO `fathom_trials` VALUES (35,9,10,10,0,10,'{\"depth\": 2, \"lr\": 0.02981078413939374}','queued',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,4953456,0,0,'2026-11-22 02:43:45.368689',NULL,0);
INSERT INTO `fathom_trials` VALUES (36,11,0,0,0,0,'{}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{\"argmin\":1,\"param\":1,\"one_se\":1,\"smoothed_one_se\":1},\"exits\":{\"depths\":[1,2,3],\"losses\":[0.49,0.48,0.47],\"paired_se\":[0.01,0.01,0.01],\"fit_losses\":[],\"fit_se\":[],\"test\":[0.4,0.4,0.4]},\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,6707680,2000,0.02,'2026-11-22 02:43:45.413439','2026-11-22 02:43:45.456073',0);
INSERT INTO `fathom_trials` VALUES (37,12,0,0,0,0,'{\"depth\": 3}','ended',1,0,'finished','',3,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,5195088,2000,0.02,'2026-11-22 02:43:45.485318','2026-11-22 02:43:45.505061',0);
INSERT INTO `fathom_trials` VALUES (38,13,0,0,0,0,'{\"depth\": 1, \"lr\": 0.031168738980646375}','ended',2,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:43:45.516692','2026-11-22 02:43:45.576675',0);
INSERT INTO `fathom_trials` VALUES (39,13,1,1,0,1,'{\"depth\": 1, \"lr\": 0.00026850081530694004}','ended',1,1,'diverged','Zwei Größen: π ≥ 3, \'so\' \\ 😀',1,NULL,NULL,'{\"outcome\":\"diverged\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"Zwei Größen: π ≥ 3, \'so\' \\\\ 😀\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:43:45.588817','2026-11-22 02:43:45.611277',0);
INSERT INTO `fathom_trials` VALUES (40,12,1,1,0,0,'{\"depth\": 2}','ended',1,0,'finished','',2,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4953456,2000,0.02,'2026-11-22 02:43:45.622845','2026-11-22 02:43:45.646392',0);
INSERT INTO `fathom_trials` VALUES (41,13,2,2,0,2,'{\"depth\": 2, \"lr\": 0.001105558243550669}','leased',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,4953456,2000,0.02,'2026-11-22 02:43:45.658896',NULL,0);
CREATE TABLE `fathom_workers` (
  `id` varchar(200) NOT NULL,
  `host` varchar(200) NOT NULL,
  `device` varchar(200) NOT NULL,
  `memory_bytes` bigint(20) NOT NULL,
  `capabilities` longtext NOT NULL,
  `registered_at` datetime(6) NOT NULL,
  `last_seen_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `fathom_workers` VALUES ('w1','here','cpu',0,'{\"versions\": {}, \"datasets\": [\"digits\"], \"families\": [\"mlp\"], \"methods\": [\"udn\", \"growth\"]}','2026-11-22 02:43:37.698160','2026-11-22 02:43:45.675560');
CREATE TABLE `studies` (
  `study_id` int(11) NOT NULL AUTO_INCREMENT,
  `study_name` varchar(512) NOT NULL,
  PRIMARY KEY (`study_id`),
  UNIQUE KEY `ix_studies_study_name` (`study_name`)
) ENGINE=InnoDB AUTO_INCREMENT=15 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `studies` VALUES (8,'dropped-2d2aabed76/confirm');
INSERT INTO `studies` VALUES (7,'dropped-2d2aabed76/searched/random');
INSERT INTO `studies` VALUES (6,'ends-03acb10233/confirm');
INSERT INTO `studies` VALUES (5,'ends-03acb10233/searched/random');
INSERT INTO `studies` VALUES (14,'kept-20d3b58ac0/confirm');
INSERT INTO `studies` VALUES (11,'kept-20d3b58ac0/learned/udn');
INSERT INTO `studies` VALUES (12,'kept-20d3b58ac0/searched/grid');
INSERT INTO `studies` VALUES (13,'kept-20d3b58ac0/searched/random');
INSERT INTO `studies` VALUES (10,'learning-bdc304d969/confirm');
INSERT INTO `studies` VALUES (9,'learning-bdc304d969/searched/random');
INSERT INTO `studies` VALUES (4,'whole-f687b9ae4c/confirm');
INSERT INTO `studies` VALUES (3,'whole-f687b9ae4c/learned/growth');
INSERT INTO `studies` VALUES (1,'whole-f687b9ae4c/searched/grid');
INSERT INTO `studies` VALUES (2,'whole-f687b9ae4c/searched/random');
CREATE TABLE `study_directions` (
  `study_direction_id` int(11) NOT NULL AUTO_INCREMENT,
  `direction` enum('NOT_SET','MINIMIZE','MAXIMIZE') NOT NULL,
  `study_id` int(11) NOT NULL,
  `objective` int(11) NOT NULL,
  PRIMARY KEY (`study_direction_id`),
  UNIQUE KEY `study_id` (`study_id`,`objective`),
  CONSTRAINT `study_directions_ibfk_1` FOREIGN KEY (`study_id`) REFERENCES `studies` (`study_id`)
) ENGINE=InnoDB AUTO_INCREMENT=15 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `study_directions` VALUES (1,'MAXIMIZE',1,0);
INSERT INTO `study_directions` VALUES (2,'MAXIMIZE',2,0);
INSERT INTO `study_directions` VALUES (3,'MAXIMIZE',3,0);
INSERT INTO `study_directions` VALUES (4,'MAXIMIZE',4,0);
INSERT INTO `study_directions` VALUES (5,'MAXIMIZE',5,0);
INSERT INTO `study_directions` VALUES (6,'MAXIMIZE',6,0);
INSERT INTO `study_directions` VALUES (7,'MAXIMIZE',7,0);
INSERT INTO `study_directions` VALUES (8,'MAXIMIZE',8,0);
INSERT INTO `study_directions` VALUES (9,'MAXIMIZE',9,0);
INSERT INTO `study_directions` VALUES (10,'MAXIMIZE',10,0);
INSERT INTO `study_directions` VALUES (11,'MAXIMIZE',11,0);
INSERT INTO `study_directions` VALUES (12,'MAXIMIZE',12,0);
INSERT INTO `study_directions` VALUES (13,'MAXIMIZE',13,0);
INSERT INTO `study_directions` VALUES (14,'MAXIMIZE',14,0);
CREATE TABLE `study_system_attributes` (
  `study_system_attribute_id` int(11) NOT NULL AUTO_INCREMENT,
  `study_id` int(11) DEFAULT NULL,
  `key` varchar(512) DEFAULT NULL,
  `value_json` text DEFAULT NULL,
  PRIMARY KEY (`study_system_attribute_id`),
  UNIQUE KEY `study_id` (`study_id`,`key`),
  CONSTRAINT `study_system_attributes_ibfk_1` FOREIGN KEY (`study_id`) REFERENCES `studies` (`study_id`)
) ENGINE=InnoDB AUTO_INCREMENT=15 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `study_system_attributes` VALUES (1,1,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (2,2,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (3,3,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (4,4,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (5,5,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (6,6,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (7,7,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (8,8,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (9,9,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (10,10,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (11,11,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (12,12,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (13,13,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (14,14,'study:metric_names','[\"accuracy\"]');
CREATE TABLE `study_user_attributes` (
  `study_user_attribute_id` int(11) NOT NULL AUTO_INCREMENT,
  `study_id` int(11) DEFAULT NULL,
  `key` varchar(512) DEFAULT NULL,
  `value_json` text DEFAULT NULL,
  PRIMARY KEY (`study_user_attribute_id`),
  UNIQUE KEY `study_id` (`study_id`,`key`),
  CONSTRAINT `study_user_attributes_ibfk_1` FOREIGN KEY (`study_id`) REFERENCES `studies` (`study_id`)
) ENGINE=InnoDB AUTO_INCREMENT=29 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `study_user_attributes` VALUES (1,1,'fathom_experiment','\"f687b9ae4c\"');
INSERT INTO `study_user_attributes` VALUES (2,1,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (3,2,'fathom_experiment','\"f687b9ae4c\"');
INSERT INTO `study_user_attributes` VALUES (4,2,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (5,3,'fathom_experiment','\"f687b9ae4c\"');
INSERT INTO `study_user_attributes` VALUES (6,3,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (7,4,'fathom_experiment','\"f687b9ae4c\"');
INSERT INTO `study_user_attributes` VALUES (8,4,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (9,5,'fathom_experiment','\"03acb10233\"');
INSERT INTO `study_user_attributes` VALUES (10,5,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (11,6,'fathom_experiment','\"03acb10233\"');
INSERT INTO `study_user_attributes` VALUES (12,6,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (13,7,'fathom_experiment','\"2d2aabed76\"');
INSERT INTO `study_user_attributes` VALUES (14,7,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (15,8,'fathom_experiment','\"2d2aabed76\"');
INSERT INTO `study_user_attributes` VALUES (16,8,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (17,9,'fathom_experiment','\"bdc304d969\"');
INSERT INTO `study_user_attributes` VALUES (18,9,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (19,10,'fathom_experiment','\"bdc304d969\"');
INSERT INTO `study_user_attributes` VALUES (20,10,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (21,11,'fathom_experiment','\"20d3b58ac0\"');
INSERT INTO `study_user_attributes` VALUES (22,11,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (23,12,'fathom_experiment','\"20d3b58ac0\"');
INSERT INTO `study_user_attributes` VALUES (24,12,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (25,13,'fathom_experiment','\"20d3b58ac0\"');
INSERT INTO `study_user_attributes` VALUES (26,13,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (27,14,'fathom_experiment','\"20d3b58ac0\"');
INSERT INTO `study_user_attributes` VALUES (28,14,'metric','\"accuracy\"');
CREATE TABLE `trial_heartbeats` (
  `trial_heartbeat_id` int(11) NOT NULL AUTO_INCREMENT,
  `trial_id` int(11) NOT NULL,
  `heartbeat` datetime NOT NULL,
  PRIMARY KEY (`trial_heartbeat_id`),
  UNIQUE KEY `trial_id` (`trial_id`),
  CONSTRAINT `trial_heartbeats_ibfk_1` FOREIGN KEY (`trial_id`) REFERENCES `trials` (`trial_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `trial_intermediate_values` (
  `trial_intermediate_value_id` int(11) NOT NULL AUTO_INCREMENT,
  `trial_id` int(11) NOT NULL,
  `step` int(11) NOT NULL,
  `intermediate_value` double DEFAULT NULL,
  `intermediate_value_type` enum('FINITE','INF_POS','INF_NEG','NAN') NOT NULL,
  PRIMARY KEY (`trial_intermediate_value_id`),
  UNIQUE KEY `trial_id` (`trial_id`,`step`),
  CONSTRAINT `trial_intermediate_values_ibfk_1` FOREIGN KEY (`trial_id`) REFERENCES `trials` (`trial_id`)
) ENGINE=InnoDB AUTO_INCREMENT=97 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `trial_intermediate_values` VALUES (1,1,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (2,1,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (3,2,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (4,2,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (5,3,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (6,3,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (7,4,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (8,4,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (9,5,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (10,5,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (11,6,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (12,6,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (13,7,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (14,7,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (15,8,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (16,8,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (17,9,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (18,9,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (19,10,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (20,10,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (21,11,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (22,11,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (23,11,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (24,11,4,1,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (25,12,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (26,12,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (27,12,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (28,12,4,1,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (29,13,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (30,13,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (31,13,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (32,13,4,1,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (33,14,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (34,14,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (35,14,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (36,14,4,1,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (37,15,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (38,15,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (39,15,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (40,15,4,1,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (41,16,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (42,16,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (43,16,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (44,16,4,1,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (45,17,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (46,17,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (47,17,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (48,17,4,1,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (49,18,1,-1,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (50,18,2,-2,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (51,19,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (52,19,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (53,19,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (54,20,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (55,20,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (56,20,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (57,21,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (58,21,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (59,21,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (60,22,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (61,22,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (62,24,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (63,23,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (64,23,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (65,25,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (66,25,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (67,26,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (68,26,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (69,27,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (70,27,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (71,28,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (72,28,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (73,29,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (74,29,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (75,30,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (76,30,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (77,31,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (78,31,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (79,32,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (80,32,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (81,33,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (82,33,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (83,34,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (84,34,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (85,36,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (86,36,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (87,37,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (88,37,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (89,38,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (90,38,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (91,39,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (92,39,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (93,40,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (94,40,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (95,41,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (96,41,2,0.5,'FINITE');
CREATE TABLE `trial_params` (
  `param_id` int(11) NOT NULL AUTO_INCREMENT,
  `trial_id` int(11) DEFAULT NULL,
  `param_name` varchar(512) DEFAULT NULL,
  `param_value` double DEFAULT NULL,
  `distribution_json` text DEFAULT NULL,
  PRIMARY KEY (`param_id`),
  UNIQUE KEY `trial_id` (`trial_id`,`param_name`),
  CONSTRAINT `trial_params_ibfk_1` FOREIGN KEY (`trial_id`) REFERENCES `trials` (`trial_id`)
) ENGINE=InnoDB AUTO_INCREMENT=74 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `trial_params` VALUES (1,1,'depth',3,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (2,2,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (3,2,'lr',0.031168738980646375,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (4,4,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (5,5,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (6,5,'lr',0.00026850081530694004,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (7,6,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (8,7,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (9,7,'lr',0.001105558243550669,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (10,8,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (11,8,'lr',0.01,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (12,9,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (13,9,'lr',0.031168738980646375,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (14,10,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (15,10,'lr',0.031168738980646375,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (16,11,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (17,11,'lr',0.00026850081530694004,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (18,12,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (19,12,'lr',0.001105558243550669,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (20,13,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (21,13,'lr',0.0013481554238345408,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (22,14,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (23,14,'lr',0.00040529111468806623,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (24,15,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (25,15,'lr',0.012725588834672525,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (26,16,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (27,16,'lr',0.0756559772776971,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (28,17,'depth',3,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (29,17,'lr',0.001640270238854343,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (30,18,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (31,18,'lr',0.010441502680795193,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (32,19,'depth',3,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (33,19,'lr',0.02499991834053958,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (34,20,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (35,20,'lr',0.02981078413939374,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (36,21,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (37,21,'lr',0.0001852555684309631,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (38,22,'depth',3,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (39,22,'lr',0.009837312600726043,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (40,23,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (41,23,'lr',0.031168738980646375,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (42,24,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (43,24,'lr',0.031168738980646375,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (44,25,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (45,25,'lr',0.031168738980646375,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (46,26,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (47,26,'lr',0.00026850081530694004,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (48,27,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (49,27,'lr',0.001105558243550669,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (50,28,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (51,28,'lr',0.0013481554238345408,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (52,29,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (53,29,'lr',0.00040529111468806623,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (54,30,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (55,30,'lr',0.012725588834672525,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (56,31,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (57,31,'lr',0.0756559772776971,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (58,32,'depth',3,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (59,32,'lr',0.001640270238854343,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (60,33,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (61,33,'lr',0.010441502680795193,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (62,34,'depth',3,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (63,34,'lr',0.02499991834053958,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (64,35,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (65,35,'lr',0.02981078413939374,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (66,37,'depth',3,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (67,38,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (68,38,'lr',0.031168738980646375,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (69,39,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (70,39,'lr',0.00026850081530694004,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (71,40,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (72,41,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (73,41,'lr',0.001105558243550669,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
CREATE TABLE `trial_system_attributes` (
  `trial_system_attribute_id` int(11) NOT NULL AUTO_INCREMENT,
  `trial_id` int(11) DEFAULT NULL,
  `key` varchar(512) DEFAULT NULL,
  `value_json` text DEFAULT NULL,
  PRIMARY KEY (`trial_system_attribute_id`),
  UNIQUE KEY `trial_id` (`trial_id`,`key`),
  CONSTRAINT `trial_system_attributes_ibfk_1` FOREIGN KEY (`trial_id`) REFERENCES `trials` (`trial_id`)
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `trial_system_attributes` VALUES (1,2,'completed_rung_0','0.25');
INSERT INTO `trial_system_attributes` VALUES (2,5,'completed_rung_0','0.25');
INSERT INTO `trial_system_attributes` VALUES (3,7,'completed_rung_0','0.25');
CREATE TABLE `trial_user_attributes` (
  `trial_user_attribute_id` int(11) NOT NULL AUTO_INCREMENT,
  `trial_id` int(11) DEFAULT NULL,
  `key` varchar(512) DEFAULT NULL,
  `value_json` text DEFAULT NULL,
  PRIMARY KEY (`trial_user_attribute_id`),
  UNIQUE KEY `trial_id` (`trial_id`,`key`),
  CONSTRAINT `trial_user_attributes_ibfk_1` FOREIGN KEY (`trial_id`) REFERENCES `trials` (`trial_id`)
) ENGINE=InnoDB AUTO_INCREMENT=239 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `trial_user_attributes` VALUES (1,1,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (2,1,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (3,1,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (4,1,'depth','3');
INSERT INTO `trial_user_attributes` VALUES (5,1,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (6,1,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (7,2,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (8,2,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (9,2,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (10,2,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (11,2,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (12,2,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (13,3,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (14,3,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (15,3,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (16,3,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (17,3,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (18,3,'readouts','{\"argmin\": 1, \"param\": 1, \"one_se\": 1, \"smoothed_one_se\": 1}');
INSERT INTO `trial_user_attributes` VALUES (19,3,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (20,4,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (21,4,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (22,4,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (23,4,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (24,4,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (25,4,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (26,5,'seed','1');
INSERT INTO `trial_user_attributes` VALUES (27,5,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (28,5,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (29,5,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (30,5,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (31,5,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (32,6,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (33,6,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (34,6,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (35,6,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (36,6,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (37,6,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (38,7,'seed','2');
INSERT INTO `trial_user_attributes` VALUES (39,7,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (40,7,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (41,7,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (42,7,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (43,7,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (44,8,'seed','1000000');
INSERT INTO `trial_user_attributes` VALUES (45,8,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (46,8,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (47,8,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (48,8,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (49,8,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (50,9,'seed','1000000');
INSERT INTO `trial_user_attributes` VALUES (51,9,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (52,9,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (53,9,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (54,9,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (55,9,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (56,10,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (57,10,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (58,10,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (59,10,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (60,10,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (61,10,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (62,11,'seed','1');
INSERT INTO `trial_user_attributes` VALUES (63,11,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (64,11,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (65,11,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (66,11,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (67,11,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (68,12,'seed','2');
INSERT INTO `trial_user_attributes` VALUES (69,12,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (70,12,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (71,12,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (72,12,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (73,12,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (74,13,'seed','3');
INSERT INTO `trial_user_attributes` VALUES (75,13,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (76,13,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (77,13,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (78,13,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (79,13,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (80,14,'seed','4');
INSERT INTO `trial_user_attributes` VALUES (81,14,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (82,14,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (83,14,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (84,14,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (85,14,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (86,15,'seed','5');
INSERT INTO `trial_user_attributes` VALUES (87,15,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (88,15,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (89,15,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (90,15,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (91,15,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (92,16,'seed','6');
INSERT INTO `trial_user_attributes` VALUES (93,16,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (94,16,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (95,16,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (96,16,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (97,16,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (98,17,'seed','7');
INSERT INTO `trial_user_attributes` VALUES (99,17,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (100,17,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (101,17,'depth','3');
INSERT INTO `trial_user_attributes` VALUES (102,17,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (103,17,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (104,18,'seed','8');
INSERT INTO `trial_user_attributes` VALUES (105,18,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (106,18,'outcome','\"pruned\"');
INSERT INTO `trial_user_attributes` VALUES (107,18,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (108,18,'costs','{\"flops\": 0.0, \"device_seconds\": 0.0, \"wall_seconds\": 0.0, \"samples\": 0, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (109,18,'message','\"It was pruned.\"');
INSERT INTO `trial_user_attributes` VALUES (110,19,'seed','9');
INSERT INTO `trial_user_attributes` VALUES (111,19,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (112,19,'outcome','\"out_of_memory\"');
INSERT INTO `trial_user_attributes` VALUES (113,19,'depth','3');
INSERT INTO `trial_user_attributes` VALUES (114,19,'costs','{\"flops\": 0.0, \"device_seconds\": 0.0, \"wall_seconds\": 0.0, \"samples\": 0, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (115,19,'message','\"It was out_of_memory.\"');
INSERT INTO `trial_user_attributes` VALUES (116,20,'seed','10');
INSERT INTO `trial_user_attributes` VALUES (117,20,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (118,20,'outcome','\"diverged\"');
INSERT INTO `trial_user_attributes` VALUES (119,20,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (120,20,'costs','{\"flops\": 0.0, \"device_seconds\": 0.0, \"wall_seconds\": 0.0, \"samples\": 0, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (121,20,'message','\"It was diverged.\"');
INSERT INTO `trial_user_attributes` VALUES (122,21,'seed','11');
INSERT INTO `trial_user_attributes` VALUES (123,21,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (124,21,'outcome','\"error\"');
INSERT INTO `trial_user_attributes` VALUES (125,21,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (126,21,'costs','{\"flops\": 0.0, \"device_seconds\": 0.0, \"wall_seconds\": 0.0, \"samples\": 0, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (127,21,'message','\"It was error.\"');
INSERT INTO `trial_user_attributes` VALUES (128,22,'seed','12');
INSERT INTO `trial_user_attributes` VALUES (129,22,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (130,22,'outcome','\"lost\"');
INSERT INTO `trial_user_attributes` VALUES (131,22,'depth','3');
INSERT INTO `trial_user_attributes` VALUES (132,22,'message','\"Worker \'w1\' was not heard of for 30 s.\"');
INSERT INTO `trial_user_attributes` VALUES (133,23,'seed','1000000');
INSERT INTO `trial_user_attributes` VALUES (134,23,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (135,24,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (136,24,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (137,24,'outcome','\"cancelled\"');
INSERT INTO `trial_user_attributes` VALUES (138,24,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (139,24,'costs','{\"flops\": 0.0, \"device_seconds\": 0.0, \"wall_seconds\": 0.0, \"samples\": 0, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (140,23,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (141,23,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (142,23,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (143,23,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (144,25,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (145,25,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (146,25,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (147,25,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (148,25,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (149,25,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (150,26,'seed','1');
INSERT INTO `trial_user_attributes` VALUES (151,26,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (152,26,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (153,26,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (154,26,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (155,26,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (156,27,'seed','2');
INSERT INTO `trial_user_attributes` VALUES (157,27,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (158,27,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (159,27,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (160,27,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (161,27,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (162,28,'seed','3');
INSERT INTO `trial_user_attributes` VALUES (163,28,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (164,28,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (165,28,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (166,28,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (167,28,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (168,29,'seed','4');
INSERT INTO `trial_user_attributes` VALUES (169,29,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (170,29,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (171,29,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (172,29,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (173,29,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (174,30,'seed','5');
INSERT INTO `trial_user_attributes` VALUES (175,30,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (176,30,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (177,30,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (178,30,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (179,30,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (180,31,'seed','6');
INSERT INTO `trial_user_attributes` VALUES (181,31,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (182,31,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (183,31,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (184,31,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (185,31,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (186,32,'seed','7');
INSERT INTO `trial_user_attributes` VALUES (187,32,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (188,32,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (189,32,'depth','3');
INSERT INTO `trial_user_attributes` VALUES (190,32,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (191,32,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (192,33,'seed','8');
INSERT INTO `trial_user_attributes` VALUES (193,33,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (194,33,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (195,33,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (196,33,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (197,33,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (198,34,'seed','9');
INSERT INTO `trial_user_attributes` VALUES (199,34,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (200,34,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (201,34,'depth','3');
INSERT INTO `trial_user_attributes` VALUES (202,34,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (203,34,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (204,35,'seed','10');
INSERT INTO `trial_user_attributes` VALUES (205,35,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (206,36,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (207,36,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (208,36,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (209,36,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (210,36,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (211,36,'readouts','{\"argmin\": 1, \"param\": 1, \"one_se\": 1, \"smoothed_one_se\": 1}');
INSERT INTO `trial_user_attributes` VALUES (212,36,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (213,37,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (214,37,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (215,37,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (216,37,'depth','3');
INSERT INTO `trial_user_attributes` VALUES (217,37,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (218,37,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (219,38,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (220,38,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (221,38,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (222,38,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (223,38,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (224,38,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (225,39,'seed','1');
INSERT INTO `trial_user_attributes` VALUES (226,39,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (227,39,'outcome','\"diverged\"');
INSERT INTO `trial_user_attributes` VALUES (228,39,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (229,39,'costs','{\"flops\": 0.0, \"device_seconds\": 0.0, \"wall_seconds\": 0.0, \"samples\": 0, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (230,39,'message','\"Zwei Gr\\u00f6\\u00dfen: \\u03c0 \\u2265 3, \'so\' \\\\ \\ud83d\\ude00\"');
INSERT INTO `trial_user_attributes` VALUES (231,40,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (232,40,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (233,40,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (234,40,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (235,40,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (236,40,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (237,41,'seed','2');
INSERT INTO `trial_user_attributes` VALUES (238,41,'repetition','0');
CREATE TABLE `trial_values` (
  `trial_value_id` int(11) NOT NULL AUTO_INCREMENT,
  `trial_id` int(11) NOT NULL,
  `objective` int(11) NOT NULL,
  `value` double DEFAULT NULL,
  `value_type` enum('FINITE','INF_POS','INF_NEG') NOT NULL,
  PRIMARY KEY (`trial_value_id`),
  UNIQUE KEY `trial_id` (`trial_id`,`objective`),
  CONSTRAINT `trial_values_ibfk_1` FOREIGN KEY (`trial_id`) REFERENCES `trials` (`trial_id`)
) ENGINE=InnoDB AUTO_INCREMENT=34 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `trial_values` VALUES (1,1,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (2,2,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (3,3,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (4,4,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (5,5,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (6,6,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (7,7,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (8,8,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (9,9,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (10,10,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (11,11,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (12,12,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (13,13,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (14,14,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (15,15,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (16,16,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (17,17,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (18,18,0,-2,'FINITE');
INSERT INTO `trial_values` VALUES (19,23,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (20,25,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (21,26,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (22,27,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (23,28,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (24,29,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (25,30,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (26,31,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (27,32,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (28,33,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (29,34,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (30,36,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (31,37,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (32,38,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (33,40,0,0.5,'FINITE');
CREATE TABLE `trials` (
  `trial_id` int(11) NOT NULL AUTO_INCREMENT,
  `number` int(11) DEFAULT NULL,
  `study_id` int(11) DEFAULT NULL,
  `state` enum('RUNNING','COMPLETE','PRUNED','FAIL','WAITING') NOT NULL,
  `datetime_start` datetime DEFAULT NULL,
  `datetime_complete` datetime DEFAULT NULL,
  PRIMARY KEY (`trial_id`),
  KEY `ix_trials_study_id` (`study_id`),
  CONSTRAINT `trials_ibfk_1` FOREIGN KEY (`study_id`) REFERENCES `studies` (`study_id`)
) ENGINE=InnoDB AUTO_INCREMENT=42 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `trials` VALUES (1,0,1,'COMPLETE','2026-11-22 02:43:40','2026-11-22 02:43:40');
INSERT INTO `trials` VALUES (2,0,2,'COMPLETE','2026-11-22 02:43:40','2026-11-22 02:43:40');
INSERT INTO `trials` VALUES (3,0,3,'COMPLETE','2026-11-22 02:43:40','2026-11-22 02:43:40');
INSERT INTO `trials` VALUES (4,1,1,'COMPLETE','2026-11-22 02:43:40','2026-11-22 02:43:40');
INSERT INTO `trials` VALUES (5,1,2,'COMPLETE','2026-11-22 02:43:40','2026-11-22 02:43:40');
INSERT INTO `trials` VALUES (6,2,1,'COMPLETE','2026-11-22 02:43:40','2026-11-22 02:43:40');
INSERT INTO `trials` VALUES (7,2,2,'COMPLETE','2026-11-22 02:43:40','2026-11-22 02:43:40');
INSERT INTO `trials` VALUES (8,0,4,'COMPLETE','2026-11-22 02:43:40','2026-11-22 02:43:40');
INSERT INTO `trials` VALUES (9,1,4,'COMPLETE','2026-11-22 02:43:41','2026-11-22 02:43:41');
INSERT INTO `trials` VALUES (10,0,5,'COMPLETE','2026-11-22 02:43:41','2026-11-22 02:43:41');
INSERT INTO `trials` VALUES (11,1,5,'COMPLETE','2026-11-22 02:43:41','2026-11-22 02:43:41');
INSERT INTO `trials` VALUES (12,2,5,'COMPLETE','2026-11-22 02:43:41','2026-11-22 02:43:42');
INSERT INTO `trials` VALUES (13,3,5,'COMPLETE','2026-11-22 02:43:42','2026-11-22 02:43:42');
INSERT INTO `trials` VALUES (14,4,5,'COMPLETE','2026-11-22 02:43:42','2026-11-22 02:43:42');
INSERT INTO `trials` VALUES (15,5,5,'COMPLETE','2026-11-22 02:43:42','2026-11-22 02:43:43');
INSERT INTO `trials` VALUES (16,6,5,'COMPLETE','2026-11-22 02:43:43','2026-11-22 02:43:43');
INSERT INTO `trials` VALUES (17,7,5,'COMPLETE','2026-11-22 02:43:43','2026-11-22 02:43:43');
INSERT INTO `trials` VALUES (18,8,5,'PRUNED','2026-11-22 02:43:43','2026-11-22 02:43:43');
INSERT INTO `trials` VALUES (19,9,5,'FAIL','2026-11-22 02:43:43','2026-11-22 02:43:43');
INSERT INTO `trials` VALUES (20,10,5,'FAIL','2026-11-22 02:43:43','2026-11-22 02:43:43');
INSERT INTO `trials` VALUES (21,11,5,'FAIL','2026-11-22 02:43:43','2026-11-22 02:43:44');
INSERT INTO `trials` VALUES (22,12,5,'FAIL','2026-11-22 02:43:44','2026-11-22 02:43:44');
INSERT INTO `trials` VALUES (23,0,6,'COMPLETE','2026-11-22 02:43:44','2026-11-22 02:43:44');
INSERT INTO `trials` VALUES (24,0,7,'FAIL','2026-11-22 02:43:44','2026-11-22 02:43:44');
INSERT INTO `trials` VALUES (25,0,9,'COMPLETE','2026-11-22 02:43:44','2026-11-22 02:43:44');
INSERT INTO `trials` VALUES (26,1,9,'COMPLETE','2026-11-22 02:43:44','2026-11-22 02:43:44');
INSERT INTO `trials` VALUES (27,2,9,'COMPLETE','2026-11-22 02:43:44','2026-11-22 02:43:44');
INSERT INTO `trials` VALUES (28,3,9,'COMPLETE','2026-11-22 02:43:45','2026-11-22 02:43:45');
INSERT INTO `trials` VALUES (29,4,9,'COMPLETE','2026-11-22 02:43:45','2026-11-22 02:43:45');
INSERT INTO `trials` VALUES (30,5,9,'COMPLETE','2026-11-22 02:43:45','2026-11-22 02:43:45');
INSERT INTO `trials` VALUES (31,6,9,'COMPLETE','2026-11-22 02:43:45','2026-11-22 02:43:45');
INSERT INTO `trials` VALUES (32,7,9,'COMPLETE','2026-11-22 02:43:45','2026-11-22 02:43:45');
INSERT INTO `trials` VALUES (33,8,9,'COMPLETE','2026-11-22 02:43:45','2026-11-22 02:43:45');
INSERT INTO `trials` VALUES (34,9,9,'COMPLETE','2026-11-22 02:43:45','2026-11-22 02:43:45');
INSERT INTO `trials` VALUES (35,10,9,'RUNNING','2026-11-22 02:43:45',NULL);
INSERT INTO `trials` VALUES (36,0,11,'COMPLETE','2026-11-22 02:43:45','2026-11-22 02:43:45');
INSERT INTO `trials` VALUES (37,0,12,'COMPLETE','2026-11-22 02:43:45','2026-11-22 02:43:45');
INSERT INTO `trials` VALUES (38,0,13,'COMPLETE','2026-11-22 02:43:45','2026-11-22 02:43:45');
INSERT INTO `trials` VALUES (39,1,13,'FAIL','2026-11-22 02:43:45','2026-11-22 02:43:45');
INSERT INTO `trials` VALUES (40,1,12,'COMPLETE','2026-11-22 02:43:45','2026-11-22 02:43:45');
INSERT INTO `trials` VALUES (41,2,13,'RUNNING','2026-11-22 02:43:45',NULL);
CREATE TABLE `version_info` (
  `version_info_id` int(11) NOT NULL,
  `schema_version` int(11) DEFAULT NULL,
  `library_version` varchar(256) DEFAULT NULL,
  PRIMARY KEY (`version_info_id`),
  CONSTRAINT `CONSTRAINT_1` CHECK (`version_info_id` = 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `version_info` VALUES (1,12,'5.0.0');
