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
INSERT INTO `fathom_alembic_version` VALUES ('0001');
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
INSERT INTO `fathom_artifacts` VALUES (35,'model.safetensors',1,7,'9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c','35-7f909b32f13e4b43');
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
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:41:50.927293','{\"name\": \"whole\"}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',2,'trial.leased',1,1,'2026-11-22 02:41:50.987176','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 3}}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',3,'trial.measured',1,1,'2026-11-22 02:41:51.012612','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',4,'trial.measured',1,1,'2026-11-22 02:41:51.018969','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',5,'trial.ended',1,1,'2026-11-22 02:41:51.024867','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 3, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',6,'trial.leased',2,2,'2026-11-22 02:41:51.043458','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',7,'trial.measured',2,2,'2026-11-22 02:41:51.052376','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',8,'trial.measured',2,2,'2026-11-22 02:41:51.073768','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',9,'trial.ended',2,2,'2026-11-22 02:41:51.081582','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',10,'trial.leased',1,3,'2026-11-22 02:41:51.103145','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2}}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',11,'trial.measured',1,3,'2026-11-22 02:41:51.502922','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',12,'trial.measured',1,3,'2026-11-22 02:41:51.518724','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',13,'trial.ended',1,3,'2026-11-22 02:41:51.527225','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 2, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',14,'trial.leased',2,4,'2026-11-22 02:41:51.568183','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.00026850081530694004}}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',15,'trial.measured',2,4,'2026-11-22 02:41:51.586698','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',16,'trial.measured',2,4,'2026-11-22 02:41:51.620395','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',17,'trial.ended',2,4,'2026-11-22 02:41:51.631832','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',18,'trial.leased',1,5,'2026-11-22 02:41:51.651988','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1}}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',19,'trial.measured',1,5,'2026-11-22 02:41:51.668202','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',20,'trial.measured',1,5,'2026-11-22 02:41:51.675376','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',21,'trial.ended',1,5,'2026-11-22 02:41:51.682118','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',22,'study.complete',1,NULL,'2026-11-22 02:41:51.690458','{\"label\": \"searched/grid\"}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',23,'trial.leased',2,6,'2026-11-22 02:41:51.759582','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.001105558243550669}}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',24,'trial.measured',2,6,'2026-11-22 02:41:51.770826','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',25,'trial.measured',2,6,'2026-11-22 02:41:51.781848','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',26,'trial.ended',2,6,'2026-11-22 02:41:51.789699','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 2, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',27,'study.complete',2,NULL,'2026-11-22 02:41:51.794618','{\"label\": \"searched/random\"}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',28,'confirmation.planned',3,NULL,'2026-11-22 02:41:51.807724','{\"runs\": 2, \"depths\": [1]}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',29,'trial.leased',3,7,'2026-11-22 02:41:51.861892','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.01}}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',30,'trial.measured',3,7,'2026-11-22 02:41:51.870551','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',31,'trial.measured',3,7,'2026-11-22 02:41:51.876072','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',32,'trial.ended',3,7,'2026-11-22 02:41:51.880878','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',33,'trial.leased',3,8,'2026-11-22 02:41:51.890855','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',34,'trial.measured',3,8,'2026-11-22 02:41:51.901743','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',35,'trial.measured',3,8,'2026-11-22 02:41:51.907441','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',36,'trial.ended',3,8,'2026-11-22 02:41:51.912205','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',37,'study.complete',3,NULL,'2026-11-22 02:41:51.916016','{\"label\": \"confirm\"}');
INSERT INTO `fathom_events` VALUES ('1d0f0c8e92',38,'experiment.complete',NULL,NULL,'2026-11-22 02:41:51.919716','{}');
INSERT INTO `fathom_events` VALUES ('49efea9371',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:41:54.348130','{\"name\": \"kept\"}');
INSERT INTO `fathom_events` VALUES ('49efea9371',2,'trial.leased',10,35,'2026-11-22 02:41:54.379990','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {}}');
INSERT INTO `fathom_events` VALUES ('49efea9371',3,'trial.measured',10,35,'2026-11-22 02:41:54.408132','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('49efea9371',4,'trial.measured',10,35,'2026-11-22 02:41:54.416953','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('49efea9371',5,'trial.ended',10,35,'2026-11-22 02:41:54.424148','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('49efea9371',6,'study.complete',10,NULL,'2026-11-22 02:41:54.430855','{\"label\": \"learned/udn\"}');
INSERT INTO `fathom_events` VALUES ('49efea9371',7,'trial.leased',11,36,'2026-11-22 02:41:54.449606','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 3}}');
INSERT INTO `fathom_events` VALUES ('49efea9371',8,'trial.measured',11,36,'2026-11-22 02:41:54.460783','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('49efea9371',9,'trial.measured',11,36,'2026-11-22 02:41:54.469729','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('49efea9371',10,'trial.ended',11,36,'2026-11-22 02:41:54.477927','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 3, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('49efea9371',11,'trial.leased',12,37,'2026-11-22 02:41:54.497594','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('49efea9371',12,'trial.measured',12,37,'2026-11-22 02:41:54.508894','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('49efea9371',13,'trial.measured',12,37,'2026-11-22 02:41:54.518321','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('49efea9371',14,'trial.queued',12,37,'2026-11-22 02:41:54.526840','{\"attempt\": 1, \"outcome\": \"preempted\", \"message\": \"\"}');
INSERT INTO `fathom_events` VALUES ('49efea9371',15,'trial.leased',12,37,'2026-11-22 02:41:54.535593','{\"attempt\": 2, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('49efea9371',16,'trial.measured',12,37,'2026-11-22 02:41:54.546940','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('49efea9371',17,'trial.measured',12,37,'2026-11-22 02:41:54.557656','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('49efea9371',18,'trial.ended',12,37,'2026-11-22 02:41:54.568999','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('49efea9371',19,'trial.leased',12,38,'2026-11-22 02:41:54.588665','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.00026850081530694004}}');
INSERT INTO `fathom_events` VALUES ('49efea9371',20,'trial.measured',12,38,'2026-11-22 02:41:54.600864','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('49efea9371',21,'trial.measured',12,38,'2026-11-22 02:41:54.613251','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('49efea9371',22,'trial.ended',12,38,'2026-11-22 02:41:54.623547','{\"state\": \"fail\", \"outcome\": \"diverged\", \"depth\": 1, \"value\": null}');
INSERT INTO `fathom_events` VALUES ('49efea9371',23,'trial.leased',11,39,'2026-11-22 02:41:54.638569','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2}}');
INSERT INTO `fathom_events` VALUES ('49efea9371',24,'trial.measured',11,39,'2026-11-22 02:41:54.648421','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('49efea9371',25,'trial.measured',11,39,'2026-11-22 02:41:54.657440','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('49efea9371',26,'trial.ended',11,39,'2026-11-22 02:41:54.665548','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 2, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('49efea9371',27,'trial.leased',12,40,'2026-11-22 02:41:54.687019','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.001105558243550669}}');
INSERT INTO `fathom_events` VALUES ('49efea9371',28,'trial.measured',12,40,'2026-11-22 02:41:54.704540','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('49efea9371',29,'trial.measured',12,40,'2026-11-22 02:41:54.718034','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:41:52.061089','{\"name\": \"ends\"}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',2,'trial.leased',4,9,'2026-11-22 02:41:52.083902','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',3,'trial.measured',4,9,'2026-11-22 02:41:52.099666','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',4,'trial.measured',4,9,'2026-11-22 02:41:52.110590','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',5,'trial.queued',4,9,'2026-11-22 02:41:52.119966','{\"attempt\": 1, \"outcome\": \"lost\", \"message\": \"Worker \'w1\' was not heard of for 30 s.\"}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',6,'trial.leased',4,9,'2026-11-22 02:41:52.138515','{\"attempt\": 2, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',7,'trial.measured',4,9,'2026-11-22 02:41:52.147836','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',8,'trial.measured',4,9,'2026-11-22 02:41:52.159693','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',9,'trial.ended',4,9,'2026-11-22 02:41:52.167309','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',10,'trial.leased',4,10,'2026-11-22 02:41:52.179031','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.00026850081530694004}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',11,'trial.measured',4,10,'2026-11-22 02:41:52.189956','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',12,'trial.measured',4,10,'2026-11-22 02:41:52.196997','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',13,'trial.measured',4,10,'2026-11-22 02:41:52.203864','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',14,'trial.measured',4,10,'2026-11-22 02:41:52.215005','{\"step\": 4, \"validation\": 1.0, \"train_loss\": 0.25, \"flops\": 4000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',15,'trial.ended',4,10,'2026-11-22 02:41:52.222160','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',16,'trial.leased',4,11,'2026-11-22 02:41:52.315316','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.001105558243550669}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',17,'trial.measured',4,11,'2026-11-22 02:41:52.333127','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',18,'trial.measured',4,11,'2026-11-22 02:41:52.346110','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',19,'trial.measured',4,11,'2026-11-22 02:41:52.375659','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',20,'trial.measured',4,11,'2026-11-22 02:41:52.385780','{\"step\": 4, \"validation\": 1.0, \"train_loss\": 0.25, \"flops\": 4000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',21,'trial.ended',4,11,'2026-11-22 02:41:52.397503','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 2, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',22,'trial.leased',4,12,'2026-11-22 02:41:52.425133','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.0013481554238345408}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',23,'trial.measured',4,12,'2026-11-22 02:41:52.444992','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',24,'trial.measured',4,12,'2026-11-22 02:41:52.459758','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',25,'trial.measured',4,12,'2026-11-22 02:41:52.470078','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',26,'trial.measured',4,12,'2026-11-22 02:41:52.485003','{\"step\": 4, \"validation\": 1.0, \"train_loss\": 0.25, \"flops\": 4000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',27,'trial.ended',4,12,'2026-11-22 02:41:52.494494','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',28,'trial.leased',4,13,'2026-11-22 02:41:52.512871','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.00040529111468806623}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',29,'trial.measured',4,13,'2026-11-22 02:41:52.530797','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',30,'trial.measured',4,13,'2026-11-22 02:41:52.550619','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',31,'trial.measured',4,13,'2026-11-22 02:41:52.562061','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',32,'trial.measured',4,13,'2026-11-22 02:41:52.577397','{\"step\": 4, \"validation\": 1.0, \"train_loss\": 0.25, \"flops\": 4000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',33,'trial.ended',4,13,'2026-11-22 02:41:52.586293','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 2, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',34,'trial.leased',4,14,'2026-11-22 02:41:52.603188','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.012725588834672525}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',35,'trial.measured',4,14,'2026-11-22 02:41:52.613606','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',36,'trial.measured',4,14,'2026-11-22 02:41:52.624190','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',37,'trial.measured',4,14,'2026-11-22 02:41:52.635906','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',38,'trial.measured',4,14,'2026-11-22 02:41:52.648084','{\"step\": 4, \"validation\": 1.0, \"train_loss\": 0.25, \"flops\": 4000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',39,'trial.ended',4,14,'2026-11-22 02:41:52.659991','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',40,'trial.leased',4,15,'2026-11-22 02:41:52.696113','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.0756559772776971}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',41,'trial.measured',4,15,'2026-11-22 02:41:52.711981','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',42,'trial.measured',4,15,'2026-11-22 02:41:52.722829','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',43,'trial.measured',4,15,'2026-11-22 02:41:52.736125','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',44,'trial.measured',4,15,'2026-11-22 02:41:52.747406','{\"step\": 4, \"validation\": 1.0, \"train_loss\": 0.25, \"flops\": 4000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',45,'trial.ended',4,15,'2026-11-22 02:41:52.758586','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',46,'trial.leased',4,16,'2026-11-22 02:41:52.776917','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 3, \"lr\": 0.001640270238854343}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',47,'trial.measured',4,16,'2026-11-22 02:41:52.796410','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',48,'trial.measured',4,16,'2026-11-22 02:41:52.822581','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',49,'trial.measured',4,16,'2026-11-22 02:41:52.871815','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',50,'trial.measured',4,16,'2026-11-22 02:41:52.904145','{\"step\": 4, \"validation\": 1.0, \"train_loss\": 0.25, \"flops\": 4000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',51,'trial.ended',4,16,'2026-11-22 02:41:52.919124','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 3, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',52,'trial.leased',4,17,'2026-11-22 02:41:52.936530','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.010441502680795193}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',53,'trial.measured',4,17,'2026-11-22 02:41:52.953036','{\"step\": 1, \"validation\": -1.0, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',54,'trial.measured',4,17,'2026-11-22 02:41:52.967619','{\"step\": 2, \"validation\": -2.0, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',55,'trial.ended',4,17,'2026-11-22 02:41:52.990183','{\"state\": \"pruned\", \"outcome\": \"pruned\", \"depth\": 1, \"value\": -2.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',56,'trial.leased',4,18,'2026-11-22 02:41:53.014913','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 3, \"lr\": 0.02499991834053958}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',57,'trial.measured',4,18,'2026-11-22 02:41:53.025933','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',58,'trial.measured',4,18,'2026-11-22 02:41:53.037481','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',59,'trial.measured',4,18,'2026-11-22 02:41:53.048905','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',60,'trial.ended',4,18,'2026-11-22 02:41:53.062809','{\"state\": \"fail\", \"outcome\": \"out_of_memory\", \"depth\": 3, \"value\": null}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',61,'trial.leased',4,19,'2026-11-22 02:41:53.086066','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.02981078413939374}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',62,'trial.measured',4,19,'2026-11-22 02:41:53.111503','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',63,'trial.measured',4,19,'2026-11-22 02:41:53.125211','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',64,'trial.measured',4,19,'2026-11-22 02:41:53.137642','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',65,'trial.ended',4,19,'2026-11-22 02:41:53.149141','{\"state\": \"fail\", \"outcome\": \"diverged\", \"depth\": 2, \"value\": null}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',66,'trial.leased',4,20,'2026-11-22 02:41:53.174186','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.0001852555684309631}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',67,'trial.measured',4,20,'2026-11-22 02:41:53.193270','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',68,'trial.measured',4,20,'2026-11-22 02:41:53.204997','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',69,'trial.measured',4,20,'2026-11-22 02:41:53.217038','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',70,'trial.queued',4,20,'2026-11-22 02:41:53.227630','{\"attempt\": 1, \"outcome\": \"error\", \"message\": \"It was error.\"}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',71,'trial.leased',4,20,'2026-11-22 02:41:53.241772','{\"attempt\": 2, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.0001852555684309631}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',72,'trial.measured',4,20,'2026-11-22 02:41:53.251676','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',73,'trial.measured',4,20,'2026-11-22 02:41:53.266336','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',74,'trial.measured',4,20,'2026-11-22 02:41:53.278352','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',75,'trial.queued',4,20,'2026-11-22 02:41:53.289171','{\"attempt\": 2, \"outcome\": \"error\", \"message\": \"It was error.\"}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',76,'trial.leased',4,20,'2026-11-22 02:41:53.303054','{\"attempt\": 3, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.0001852555684309631}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',77,'trial.measured',4,20,'2026-11-22 02:41:53.313297','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',78,'trial.measured',4,20,'2026-11-22 02:41:53.325787','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',79,'trial.measured',4,20,'2026-11-22 02:41:53.337762','{\"step\": 3, \"validation\": 0.75, \"train_loss\": 0.3333333333333333, \"flops\": 3000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',80,'trial.ended',4,20,'2026-11-22 02:41:53.349340','{\"state\": \"fail\", \"outcome\": \"error\", \"depth\": 2, \"value\": null}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',81,'trial.leased',4,21,'2026-11-22 02:41:53.370966','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 3, \"lr\": 0.009837312600726043}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',82,'trial.measured',4,21,'2026-11-22 02:41:53.380561','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',83,'trial.measured',4,21,'2026-11-22 02:41:53.391203','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',84,'trial.queued',4,21,'2026-11-22 02:41:53.401984','{\"attempt\": 1, \"outcome\": \"lost\", \"message\": \"Worker \'w1\' was not heard of for 30 s.\"}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',85,'trial.leased',4,21,'2026-11-22 02:41:53.427422','{\"attempt\": 2, \"worker\": \"w1\", \"params\": {\"depth\": 3, \"lr\": 0.009837312600726043}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',86,'trial.measured',4,21,'2026-11-22 02:41:53.438909','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',87,'trial.measured',4,21,'2026-11-22 02:41:53.456042','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',88,'trial.queued',4,21,'2026-11-22 02:41:53.466678','{\"attempt\": 2, \"outcome\": \"lost\", \"message\": \"Worker \'w1\' was not heard of for 30 s.\"}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',89,'trial.leased',4,21,'2026-11-22 02:41:53.491122','{\"attempt\": 3, \"worker\": \"w1\", \"params\": {\"depth\": 3, \"lr\": 0.009837312600726043}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',90,'trial.measured',4,21,'2026-11-22 02:41:53.504227','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',91,'trial.measured',4,21,'2026-11-22 02:41:53.516958','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',92,'trial.ended',4,21,'2026-11-22 02:41:53.530634','{\"state\": \"fail\", \"outcome\": \"lost\", \"depth\": 3, \"value\": null}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',93,'study.stopped',4,NULL,'2026-11-22 02:41:53.557000','{\"label\": \"searched/random\", \"because\": \"the budget of 13 trials is handed out\"}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',94,'study.complete',4,NULL,'2026-11-22 02:41:53.561588','{\"label\": \"searched/random\"}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',95,'confirmation.planned',5,NULL,'2026-11-22 02:41:53.575432','{\"runs\": 1, \"depths\": [1]}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',96,'trial.leased',5,22,'2026-11-22 02:41:53.619650','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',97,'trial.queued',5,22,'2026-11-22 02:41:53.667618','{\"attempt\": 1, \"outcome\": \"preempted\", \"message\": \"\"}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',98,'trial.leased',5,22,'2026-11-22 02:41:53.722747','{\"attempt\": 2, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',99,'trial.measured',5,22,'2026-11-22 02:41:53.730908','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',100,'trial.measured',5,22,'2026-11-22 02:41:53.737331','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',101,'trial.ended',5,22,'2026-11-22 02:41:53.743860','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',102,'study.complete',5,NULL,'2026-11-22 02:41:53.755914','{\"label\": \"confirm\"}');
INSERT INTO `fathom_events` VALUES ('6aaed12eeb',103,'experiment.complete',NULL,NULL,'2026-11-22 02:41:53.762374','{}');
INSERT INTO `fathom_events` VALUES ('6bc7d74e32',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:41:53.599336','{\"name\": \"dropped\"}');
INSERT INTO `fathom_events` VALUES ('6bc7d74e32',2,'trial.leased',6,23,'2026-11-22 02:41:53.646545','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('6bc7d74e32',3,'experiment.cancelled',NULL,NULL,'2026-11-22 02:41:53.675522','{}');
INSERT INTO `fathom_events` VALUES ('6bc7d74e32',4,'trial.measured',6,23,'2026-11-22 02:41:53.687260','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('6bc7d74e32',5,'trial.ended',6,23,'2026-11-22 02:41:53.693649','{\"state\": \"fail\", \"outcome\": \"cancelled\", \"depth\": 1, \"value\": null}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',1,'experiment.submitted',NULL,NULL,'2026-11-22 02:41:53.709547','{\"name\": \"learning\"}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',2,'trial.leased',8,24,'2026-11-22 02:41:53.787397','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',3,'trial.measured',8,24,'2026-11-22 02:41:53.799857','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',4,'trial.measured',8,24,'2026-11-22 02:41:53.808336','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',5,'trial.ended',8,24,'2026-11-22 02:41:53.815837','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',6,'trial.leased',8,25,'2026-11-22 02:41:53.835630','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.00026850081530694004}}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',7,'trial.measured',8,25,'2026-11-22 02:41:53.846063','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',8,'trial.measured',8,25,'2026-11-22 02:41:53.854590','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',9,'trial.ended',8,25,'2026-11-22 02:41:53.862707','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',10,'trial.leased',8,26,'2026-11-22 02:41:53.883909','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.001105558243550669}}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',11,'trial.measured',8,26,'2026-11-22 02:41:53.896793','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',12,'trial.measured',8,26,'2026-11-22 02:41:53.905009','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',13,'trial.ended',8,26,'2026-11-22 02:41:53.913182','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 2, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',14,'trial.leased',8,27,'2026-11-22 02:41:53.932971','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.0013481554238345408}}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',15,'trial.measured',8,27,'2026-11-22 02:41:53.943762','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',16,'trial.measured',8,27,'2026-11-22 02:41:53.952138','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',17,'trial.ended',8,27,'2026-11-22 02:41:53.959589','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',18,'trial.leased',8,28,'2026-11-22 02:41:53.978594','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.00040529111468806623}}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',19,'trial.measured',8,28,'2026-11-22 02:41:53.998367','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',20,'trial.measured',8,28,'2026-11-22 02:41:54.008169','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',21,'trial.ended',8,28,'2026-11-22 02:41:54.022509','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 2, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',22,'trial.leased',8,29,'2026-11-22 02:41:54.047829','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.012725588834672525}}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',23,'trial.measured',8,29,'2026-11-22 02:41:54.065048','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',24,'trial.measured',8,29,'2026-11-22 02:41:54.076421','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',25,'trial.ended',8,29,'2026-11-22 02:41:54.086216','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',26,'trial.leased',8,30,'2026-11-22 02:41:54.105272','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.0756559772776971}}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',27,'trial.measured',8,30,'2026-11-22 02:41:54.117860','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',28,'trial.measured',8,30,'2026-11-22 02:41:54.125031','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',29,'trial.ended',8,30,'2026-11-22 02:41:54.131783','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',30,'trial.leased',8,31,'2026-11-22 02:41:54.150596','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 3, \"lr\": 0.001640270238854343}}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',31,'trial.measured',8,31,'2026-11-22 02:41:54.164208','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',32,'trial.measured',8,31,'2026-11-22 02:41:54.172375','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',33,'trial.ended',8,31,'2026-11-22 02:41:54.179518','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 3, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',34,'trial.leased',8,32,'2026-11-22 02:41:54.202003','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.010441502680795193}}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',35,'trial.measured',8,32,'2026-11-22 02:41:54.224340','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',36,'trial.measured',8,32,'2026-11-22 02:41:54.233301','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',37,'trial.ended',8,32,'2026-11-22 02:41:54.241207','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',38,'trial.leased',8,33,'2026-11-22 02:41:54.261484','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 3, \"lr\": 0.02499991834053958}}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',39,'trial.measured',8,33,'2026-11-22 02:41:54.279479','{\"step\": 1, \"validation\": 0.25, \"train_loss\": 1.0, \"flops\": 1000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',40,'trial.measured',8,33,'2026-11-22 02:41:54.288778','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',41,'trial.ended',8,33,'2026-11-22 02:41:54.296876','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 3, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',42,'trial.leased',8,34,'2026-11-22 02:41:54.315557','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.02981078413939374}}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',43,'trial.queued',8,34,'2026-11-22 02:41:54.327392','{\"attempt\": 1, \"outcome\": \"preempted\", \"message\": \"\"}');
INSERT INTO `fathom_events` VALUES ('c5f9ccb57b',44,'experiment.paused',NULL,NULL,'2026-11-22 02:41:54.335685','{}');
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
INSERT INTO `fathom_experiments` VALUES ('1d0f0c8e92','whole','complete','{\"name\":\"whole\",\"task\":{\"dataset\":\"digits\",\"metric\":\"accuracy\",\"options\":{},\"shape\":null,\"augment\":{\"shift\":0.0,\"flip\":false,\"crop\":0},\"split\":{\"validation\":0.2,\"test\":0.2,\"seed\":0}},\"model\":{\"family\":\"mlp\",\"depth\":{\"log\":false,\"low\":1,\"high\":3,\"step\":1},\"width\":4,\"options\":{},\"profile\":null},\"training\":{\"epochs\":2,\"steps_per_epoch\":null,\"batch_size\":64,\"optimizer\":\"adam\",\"lr\":{\"log\":true,\"low\":0.0001,\"high\":0.1,\"step\":null},\"weight_decay\":0.0,\"schedule\":\"cosine\",\"warmup\":0.05,\"checkpoint_seconds\":10.0},\"methods\":[{\"name\":null,\"fixed\":{\"lr\":0.01},\"pruner\":\"none\",\"searched\":\"grid\"},{\"name\":null,\"fixed\":{},\"pruner\":\"successive_halving\",\"trials\":3,\"searched\":\"random\"}],\"seeds\":1,\"confirm\":{\"seeds\":1},\"budget\":{\"trials\":null,\"flops\":null,\"gpu_seconds\":null}}','of whole','2026-11-22 02:41:50.927293','2026-11-22 02:41:51.919716','Use depth 1 (lr 0.01): test accuracy 0.400 over 1 fresh seed, the only depth tested; searched/grid found it for 32 % of the grid\'s cost, one retraining included; confidence is low (only 1 confirmation run at depth 1).',38);
INSERT INTO `fathom_experiments` VALUES ('49efea9371','kept','running','{\"name\":\"kept\",\"task\":{\"dataset\":\"digits\",\"metric\":\"accuracy\",\"options\":{},\"shape\":null,\"augment\":{\"shift\":0.0,\"flip\":false,\"crop\":0},\"split\":{\"validation\":0.2,\"test\":0.2,\"seed\":0}},\"model\":{\"family\":\"mlp\",\"depth\":{\"log\":false,\"low\":1,\"high\":3,\"step\":1},\"width\":4,\"options\":{},\"profile\":null},\"training\":{\"epochs\":2,\"steps_per_epoch\":null,\"batch_size\":64,\"optimizer\":\"adam\",\"lr\":{\"log\":true,\"low\":0.0001,\"high\":0.1,\"step\":null},\"weight_decay\":0.0,\"schedule\":\"cosine\",\"warmup\":0.05,\"checkpoint_seconds\":10.0},\"methods\":[{\"name\":null,\"fixed\":{\"lr\":0.01},\"readout\":\"argmin\",\"runs\":1,\"learned\":\"udn\",\"posterior\":\"poisson\",\"initial_rate\":1.0,\"prior_rate\":0.5,\"quantile\":0.95},{\"name\":null,\"fixed\":{\"lr\":0.01},\"pruner\":\"none\",\"searched\":\"grid\"},{\"name\":null,\"fixed\":{},\"pruner\":\"median\",\"trials\":4,\"searched\":\"random\"}],\"seeds\":1,\"confirm\":{\"seeds\":1},\"budget\":{\"trials\":null,\"flops\":null,\"gpu_seconds\":null}}','of kept','2026-11-22 02:41:54.348130',NULL,NULL,29);
INSERT INTO `fathom_experiments` VALUES ('6aaed12eeb','ends','complete','{\"name\":\"ends\",\"task\":{\"dataset\":\"digits\",\"metric\":\"accuracy\",\"options\":{},\"shape\":null,\"augment\":{\"shift\":0.0,\"flip\":false,\"crop\":0},\"split\":{\"validation\":0.2,\"test\":0.2,\"seed\":0}},\"model\":{\"family\":\"mlp\",\"depth\":{\"log\":false,\"low\":1,\"high\":3,\"step\":1},\"width\":4,\"options\":{},\"profile\":null},\"training\":{\"epochs\":4,\"steps_per_epoch\":null,\"batch_size\":64,\"optimizer\":\"adam\",\"lr\":{\"log\":true,\"low\":0.0001,\"high\":0.1,\"step\":null},\"weight_decay\":0.0,\"schedule\":\"cosine\",\"warmup\":0.05,\"checkpoint_seconds\":10.0},\"methods\":[{\"name\":null,\"fixed\":{},\"pruner\":\"median\",\"trials\":20,\"searched\":\"random\"}],\"seeds\":1,\"confirm\":{\"seeds\":1},\"budget\":{\"trials\":13,\"flops\":null,\"gpu_seconds\":null}}','of ends','2026-11-22 02:41:52.061089','2026-11-22 02:41:53.762374',NULL,103);
INSERT INTO `fathom_experiments` VALUES ('6bc7d74e32','dropped','cancelled','{\"name\":\"dropped\",\"task\":{\"dataset\":\"digits\",\"metric\":\"accuracy\",\"options\":{},\"shape\":null,\"augment\":{\"shift\":0.0,\"flip\":false,\"crop\":0},\"split\":{\"validation\":0.2,\"test\":0.2,\"seed\":0}},\"model\":{\"family\":\"mlp\",\"depth\":{\"log\":false,\"low\":1,\"high\":3,\"step\":1},\"width\":4,\"options\":{},\"profile\":null},\"training\":{\"epochs\":2,\"steps_per_epoch\":null,\"batch_size\":64,\"optimizer\":\"adam\",\"lr\":{\"log\":true,\"low\":0.0001,\"high\":0.1,\"step\":null},\"weight_decay\":0.0,\"schedule\":\"cosine\",\"warmup\":0.05,\"checkpoint_seconds\":10.0},\"methods\":[{\"name\":null,\"fixed\":{},\"pruner\":\"none\",\"trials\":14,\"searched\":\"random\"}],\"seeds\":1,\"confirm\":{\"seeds\":1},\"budget\":{\"trials\":null,\"flops\":null,\"gpu_seconds\":null}}','of dropped','2026-11-22 02:41:53.599336','2026-11-22 02:41:53.675522',NULL,5);
INSERT INTO `fathom_experiments` VALUES ('c5f9ccb57b','learning','paused','{\"name\":\"learning\",\"task\":{\"dataset\":\"digits\",\"metric\":\"accuracy\",\"options\":{},\"shape\":null,\"augment\":{\"shift\":0.0,\"flip\":false,\"crop\":0},\"split\":{\"validation\":0.2,\"test\":0.2,\"seed\":0}},\"model\":{\"family\":\"mlp\",\"depth\":{\"log\":false,\"low\":1,\"high\":3,\"step\":1},\"width\":4,\"options\":{},\"profile\":null},\"training\":{\"epochs\":2,\"steps_per_epoch\":null,\"batch_size\":64,\"optimizer\":\"adam\",\"lr\":{\"log\":true,\"low\":0.0001,\"high\":0.1,\"step\":null},\"weight_decay\":0.0,\"schedule\":\"cosine\",\"warmup\":0.05,\"checkpoint_seconds\":10.0},\"methods\":[{\"name\":null,\"fixed\":{},\"pruner\":\"none\",\"trials\":14,\"searched\":\"random\"}],\"seeds\":1,\"confirm\":{\"seeds\":1},\"budget\":{\"trials\":null,\"flops\":null,\"gpu_seconds\":null}}','of learning','2026-11-22 02:41:53.709547',NULL,NULL,44);
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
INSERT INTO `fathom_leases` VALUES ('087e4916ad45463abe372d85',1,1,'w1','2a4bcb65be839aff4416f125473190c9','ask-000001',0,'2026-11-22 02:41:50.987176','2026-11-22 02:42:21.017938','2026-11-22 02:41:51.024373','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('154bedfc616ae4a875504c59',6,1,'w1','325e27eb01c98d7edb08e0a2c77cd2ab','ask-000006',0,'2026-11-22 02:41:51.759582','2026-11-22 02:42:21.780940','2026-11-22 02:41:51.789441','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('1edfac7d869c909e570913e0',37,2,'w1','8fbe2f124352ef562a7353742368091f','ask-000046',0,'2026-11-22 02:41:54.535593','2026-11-22 02:42:24.555816','2026-11-22 02:41:54.568682','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('1feb7298f7109ce5ba3e9c3c',26,1,'w1','59b5e4390a3604eabb879cf5162ec858','ask-000034',0,'2026-11-22 02:41:53.883909','2026-11-22 02:42:23.903503','2026-11-22 02:41:53.912760','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('22e11ca9c1aeafc1c5ec3cf1',14,1,'w1','4cff66f8e0e7f746ea61e641c5a7dab0','ask-000016',0,'2026-11-22 02:41:52.603188','2026-11-22 02:42:22.646304','2026-11-22 02:41:52.659629','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('2f60660dc3e700447c532d26',16,1,'w1','c2dd0c8f3e978f499a37773577634f10','ask-000018',0,'2026-11-22 02:41:52.776917','2026-11-22 02:42:22.902557','2026-11-22 02:41:52.918835','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('4291bb6018521235543af847',4,1,'w1','63d8722b4f8e93242f586ef251f71693','ask-000004',0,'2026-11-22 02:41:51.568183','2026-11-22 02:42:21.619002','2026-11-22 02:41:51.631462','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('539f267520437216b757856c',21,3,'w1','1ba03076a52c5d6a5a1b3a3a08b047f4','ask-000027',0,'2026-11-22 02:41:53.491122','2000-01-01 00:00:00.000000','2026-11-22 02:41:53.530218','lost','Worker \'w1\' was not heard of for 30 s.',NULL,0);
INSERT INTO `fathom_leases` VALUES ('55c4f449153d39729efd4edf',37,1,'w1','35bdaaeb72ef20a93f429353f57f6984','ask-000045',0,'2026-11-22 02:41:54.497594','2026-11-22 02:42:24.517064','2026-11-22 02:41:54.526840','preempted','','{\"outcome\":\"preempted\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('561dd955d36505d35bca82c0',3,1,'w1','03e7cf473e8786c4c42d98b149cc4a3e','ask-000003',0,'2026-11-22 02:41:51.103145','2026-11-22 02:42:21.517104','2026-11-22 02:41:51.526872','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('56a68dc849dbdbb1d90a9d22',2,1,'w1','0fc0b56c1de5552bf4e834948bfc1ca7','ask-000002',0,'2026-11-22 02:41:51.043458','2026-11-22 02:42:21.072633','2026-11-22 02:41:51.081371','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('5984bc412bc0812edcc4b23e',19,1,'w1','1a0abe57ac7cd98f1d7d62e4dfe65d2a','ask-000021',0,'2026-11-22 02:41:53.086066','2026-11-22 02:42:23.136194','2026-11-22 02:41:53.148769','diverged','It was diverged.','{\"outcome\":\"diverged\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was diverged.\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('5a7037cf5c24088758a1479a',20,2,'w1','9746e2a2f3df2d1c5ed87672417cb395','ask-000023',0,'2026-11-22 02:41:53.241772','2026-11-22 02:42:23.277058','2026-11-22 02:41:53.289171','error','It was error.','{\"outcome\":\"error\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was error.\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('5f2b9dd7dd8da127058f3509',7,1,'w1','17e0bbf0ba76a897ba76896c6baaacd7','ask-000007',0,'2026-11-22 02:41:51.861892','2026-11-22 02:42:21.875276','2026-11-22 02:41:51.880688','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('64e3779253f13bd206a39ce2',33,1,'w1','298da7ffd6f8c6a16ff100dd459f9d51','ask-000041',0,'2026-11-22 02:41:54.261484','2026-11-22 02:42:24.287216','2026-11-22 02:41:54.296439','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('68cc1cf2331c3f2e6bb0b88c',40,1,'w1','31510592313064522996e470c9a30d35','ask-000049',0,'2026-11-22 02:41:54.687019','2026-11-22 02:42:24.716336',NULL,NULL,'',NULL,0);
INSERT INTO `fathom_leases` VALUES ('6b09104976cac3e732ba5e92',21,1,'w1','10af260367f68e09c7cb746a4857b6ce','ask-000025',0,'2026-11-22 02:41:53.370966','2000-01-01 00:00:00.000000','2026-11-22 02:41:53.401984','lost','Worker \'w1\' was not heard of for 30 s.',NULL,0);
INSERT INTO `fathom_leases` VALUES ('706dbdf56163510a296525b6',36,1,'w1','14aa9a9d4f43544028bcf473a8de7633','ask-000044',0,'2026-11-22 02:41:54.449606','2026-11-22 02:42:24.468143','2026-11-22 02:41:54.477568','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('70928079d13d7e69e4d1d705',35,1,'w1','99412665e7a86ec23cd161e781a83961','ask-000043',0,'2026-11-22 02:41:54.379990','2026-11-22 02:42:24.415441','2026-11-22 02:41:54.423717','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{\"argmin\":1,\"param\":1,\"one_se\":1,\"smoothed_one_se\":1},\"exits\":{\"depths\":[1,2,3],\"losses\":[0.49,0.48,0.47],\"paired_se\":[0.01,0.01,0.01],\"test\":[0.4,0.4,0.4]},\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('73839d342d43c9334a0ff3e1',11,1,'w1','2ebac6d0bf6355c64e53b731647fc1ba','ask-000013',0,'2026-11-22 02:41:52.315316','2026-11-22 02:42:22.384518','2026-11-22 02:41:52.397111','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('8610613f38c8e761795dbf79',20,3,'w1','30d89fcc74da8838e5c98cbe92eb88b5','ask-000024',0,'2026-11-22 02:41:53.303054','2026-11-22 02:42:23.336300','2026-11-22 02:41:53.349049','error','It was error.','{\"outcome\":\"error\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was error.\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('8f594fe5a231fa86e4a534f5',27,1,'w1','2025b8ba4cbd28e227399a408d4310e4','ask-000035',0,'2026-11-22 02:41:53.932971','2026-11-22 02:42:23.950850','2026-11-22 02:41:53.959289','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('95197c043031d1ce60d3a4b3',31,1,'w1','1b435c4ed285098f0e1e258cf3c99528','ask-000039',0,'2026-11-22 02:41:54.150596','2026-11-22 02:42:24.171075','2026-11-22 02:41:54.179242','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('97147cfb9818a81c10f1fad0',10,1,'w1','d80d11822249d049c190c963799e3284','ask-000012',0,'2026-11-22 02:41:52.179031','2026-11-22 02:42:22.213930','2026-11-22 02:41:52.221971','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('9e54e6b29bbcc2b9b28f698c',32,1,'w1','2176df46f56d23ce0acd33f2580512b6','ask-000040',0,'2026-11-22 02:41:54.202003','2026-11-22 02:42:24.231664','2026-11-22 02:41:54.240873','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('a011bf77fe6a91e29c8fc3ad',5,1,'w1','38eb6a6b89ca6b97c8ac1a810b5eb750','ask-000005',0,'2026-11-22 02:41:51.651988','2026-11-22 02:42:21.674087','2026-11-22 02:41:51.681817','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('a3a8978b428d69094ce65c37',30,1,'w1','b9ad275963e8d27ebb7769baea9f1723','ask-000038',0,'2026-11-22 02:41:54.105272','2026-11-22 02:42:24.123686','2026-11-22 02:41:54.131496','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('a437f076e6341eefb887583b',39,1,'w1','10e431081ca763eee4e5dd363f88e057','ask-000048',0,'2026-11-22 02:41:54.638569','2026-11-22 02:42:24.655862','2026-11-22 02:41:54.665209','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('a4841391b4229858327c7b8d',21,2,'w1','38da1067b07abadfbf71d0060d6cb7b3','ask-000026',0,'2026-11-22 02:41:53.427422','2000-01-01 00:00:00.000000','2026-11-22 02:41:53.466678','lost','Worker \'w1\' was not heard of for 30 s.',NULL,0);
INSERT INTO `fathom_leases` VALUES ('a548e767c8885d27e61c3151',28,1,'w1','1397485dee2bf0ff137a93a76e21f9b5','ask-000036',0,'2026-11-22 02:41:53.978594','2026-11-22 02:42:24.006716','2026-11-22 02:41:54.022124','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('aaad5b6f6e5dc9b689e604a1',17,1,'w1','b71a919ef38d1ac5dfc3e0deadfaa5fb','ask-000019',0,'2026-11-22 02:41:52.936530','2026-11-22 02:42:22.966106','2026-11-22 02:41:52.988212','pruned','It was pruned.','{\"outcome\":\"pruned\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was pruned.\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('af866450d9522130bd0a27d8',12,1,'w1','c85457847e6bc021480f4f9adeadee1b','ask-000014',0,'2026-11-22 02:41:52.425133','2026-11-22 02:42:22.483642','2026-11-22 02:41:52.494199','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('ba48d6c94b6771f0f202d424',20,1,'w1','411e5300f259c91d7e70ee229bdea565','ask-000022',0,'2026-11-22 02:41:53.174186','2026-11-22 02:42:23.215616','2026-11-22 02:41:53.227630','error','It was error.','{\"outcome\":\"error\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was error.\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('bbc7a9c92db57ca00703fa5e',13,1,'w1','31d252d2447093dfc10bc8568d387322','ask-000015',0,'2026-11-22 02:41:52.512871','2026-11-22 02:42:22.576012','2026-11-22 02:41:52.585994','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('c25f3c07bdf66e2ab8af9b58',22,2,'w1','0b5122ee595cd5bd15ce55089b377269','ask-000031',0,'2026-11-22 02:41:53.722747','2026-11-22 02:42:23.736005','2026-11-22 02:41:53.743582','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('c43d6b94a1baee7959c2bfb3',9,2,'w1','eaea7a9491edcd1a1cefe3fa7aaf239c','ask-000011',0,'2026-11-22 02:41:52.138515','2026-11-22 02:42:22.158836','2026-11-22 02:41:52.167073','cancelled','An earlier attempt finished.',NULL,0);
INSERT INTO `fathom_leases` VALUES ('ca588eb0e7704e69c4a1d50f',34,1,'w1','62c4ec5db35a87b859bc65c9e18a416f','ask-000042',0,'2026-11-22 02:41:54.315557','2026-11-22 02:42:24.315557','2026-11-22 02:41:54.327392','preempted','','{\"outcome\":\"preempted\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('cfd19b8e62468ef11f33c242',15,1,'w1','7b71c6ea7c2d9ad4a920469b962d031c','ask-000017',0,'2026-11-22 02:41:52.696113','2026-11-22 02:42:22.745958','2026-11-22 02:41:52.758278','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('d1948897059224d44155ea76',29,1,'w1','b015c055a4f72ed762ae1c65cd3394f3','ask-000037',0,'2026-11-22 02:41:54.047829','2026-11-22 02:42:24.074851','2026-11-22 02:41:54.085915','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('d9d871cb06dc3c2faf47b47c',18,1,'w1','6a92460add9a6c3eb85527a6c3321304','ask-000020',0,'2026-11-22 02:41:53.014913','2026-11-22 02:42:23.047421','2026-11-22 02:41:53.062485','out_of_memory','It was out_of_memory.','{\"outcome\":\"out_of_memory\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was out_of_memory.\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('dc687dd424d6deea209099e9',24,1,'w1','3b30ab0bd44a260bb97740daf8510ee5','ask-000032',0,'2026-11-22 02:41:53.787397','2026-11-22 02:42:23.806890','2026-11-22 02:41:53.815536','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('f475c5ef7c4252ba127516f0',23,1,'w1','5fc3c53f14f153920dd4b71747d3a92d','ask-000030',0,'2026-11-22 02:41:53.646545','2026-11-22 02:42:23.686030','2026-11-22 02:41:53.693353','cancelled','','{\"outcome\":\"cancelled\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('f480cdfe431890aea93eacc7',38,1,'w1','2c5d6a68b28605a43b11c616a5947133','ask-000047',0,'2026-11-22 02:41:54.588665','2026-11-22 02:42:24.611791','2026-11-22 02:41:54.623205','diverged','Zwei Größen: π ≥ 3, \'so\' \\ 😀','{\"outcome\":\"diverged\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"Zwei Größen: π ≥ 3, \'so\' \\\\ 😀\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('f744eead5000f5e0089e3bf1',8,1,'w1','8dbaacc234c9b9f9fd7af7bb71f6991c','ask-000008',0,'2026-11-22 02:41:51.890855','2026-11-22 02:42:21.906580','2026-11-22 02:41:51.912018','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('fb5544dfb69e9ef35d257841',9,1,'w1','eab3504310cbc33bc546906f65109d52','ask-000010',0,'2026-11-22 02:41:52.083902','2000-01-01 00:00:00.000000','2026-11-22 02:41:52.119966','lost','Worker \'w1\' was not heard of for 30 s.','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',1);
INSERT INTO `fathom_leases` VALUES ('fc17ec73c2d30e33ae88941d',25,1,'w1','0044566f3aacec29cf2a7c33f7f967e2','ask-000033',0,'2026-11-22 02:41:53.835630','2026-11-22 02:42:23.853290','2026-11-22 02:41:53.862402','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('ff005651bcc51626bc1d1a28',22,1,'w1','99b2f93c1c6593431226a71d4c5d5815','ask-000029',0,'2026-11-22 02:41:53.619650','2026-11-22 02:42:23.619650','2026-11-22 02:41:53.667618','preempted','','{\"outcome\":\"preempted\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
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
INSERT INTO `fathom_measurements` VALUES (9,2,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (9,2,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (10,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (10,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (10,1,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (10,1,4,'{\"step\":4,\"train_loss\":0.25,\"validation\":1.0,\"costs\":{\"flops\":4000.0,\"device_seconds\":0.04,\"wall_seconds\":0.0,\"samples\":40,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
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
INSERT INTO `fathom_measurements` VALUES (17,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":-1.0,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (17,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":-2.0,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (18,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (18,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (18,1,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (19,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (19,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (19,1,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (20,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (20,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (20,1,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (20,2,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (20,2,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (20,2,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (20,3,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (20,3,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (20,3,3,'{\"step\":3,\"train_loss\":0.3333333333333333,\"validation\":0.75,\"costs\":{\"flops\":3000.0,\"device_seconds\":0.03,\"wall_seconds\":0.0,\"samples\":30,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (21,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (21,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (21,2,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (21,2,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (21,3,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (21,3,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (22,2,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (22,2,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (23,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (24,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (24,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
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
INSERT INTO `fathom_measurements` VALUES (35,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (35,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (36,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (36,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (37,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (37,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (37,2,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (37,2,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (38,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (38,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (39,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (39,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (40,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (40,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
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
INSERT INTO `fathom_studies` VALUES (1,'1d0f0c8e92',0,'searched/grid','searched','grid','whole-1d0f0c8e92/searched/grid','complete',3,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (2,'1d0f0c8e92',1,'searched/random','searched','random','whole-1d0f0c8e92/searched/random','complete',3,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (3,'1d0f0c8e92',2,'confirm','confirm','confirm','whole-1d0f0c8e92/confirm','complete',2,'[{\"params\": {\"depth\": 1, \"lr\": 0.01}, \"seed\": 0, \"serves\": [\"searched/grid\"]}, {\"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}, \"seed\": 0, \"serves\": [\"searched/random\"]}]',NULL);
INSERT INTO `fathom_studies` VALUES (4,'6aaed12eeb',0,'searched/random','searched','random','ends-6aaed12eeb/searched/random','complete',20,NULL,'the budget of 13 trials is handed out');
INSERT INTO `fathom_studies` VALUES (5,'6aaed12eeb',1,'confirm','confirm','confirm','ends-6aaed12eeb/confirm','complete',1,'[{\"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}, \"seed\": 0, \"serves\": [\"searched/random\"]}]',NULL);
INSERT INTO `fathom_studies` VALUES (6,'6bc7d74e32',0,'searched/random','searched','random','dropped-6bc7d74e32/searched/random','complete',14,NULL,'the experiment was cancelled');
INSERT INTO `fathom_studies` VALUES (7,'6bc7d74e32',1,'confirm','confirm','confirm','dropped-6bc7d74e32/confirm','complete',0,NULL,'the experiment was cancelled');
INSERT INTO `fathom_studies` VALUES (8,'c5f9ccb57b',0,'searched/random','searched','random','learning-c5f9ccb57b/searched/random','running',14,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (9,'c5f9ccb57b',1,'confirm','confirm','confirm','learning-c5f9ccb57b/confirm','waiting',0,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (10,'49efea9371',0,'learned/udn','learned','udn','kept-49efea9371/learned/udn','complete',1,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (11,'49efea9371',1,'searched/grid','searched','grid','kept-49efea9371/searched/grid','running',3,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (12,'49efea9371',2,'searched/random','searched','random','kept-49efea9371/searched/random','running',4,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (13,'49efea9371',3,'confirm','confirm','confirm','kept-49efea9371/confirm','waiting',0,NULL,NULL);
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
INSERT INTO `fathom_tokens` VALUES ('22a9330712b3','a guest\'s','159d786d635c740b3f5304f962b2bba0e2483e02ec8002aff188e9ea31b93e14','read','2026-11-22 02:41:49.647225','2026-11-23 02:41:49.647225',NULL);
INSERT INTO `fathom_tokens` VALUES ('3971084b0e46','someone\'s','2a7f6da1eb230b13bcb7a69c14be9f2a16baf94a138fb777f62868a5a60f8823','read work','2026-11-22 02:41:49.647225',NULL,NULL);
INSERT INTO `fathom_tokens` VALUES ('b23c4b8dc075','a lost one','fe11b3ffc0a5c63cf01fdfd7b68753e2110ef02dc124f37eed962e7eb56441cd','submit','2026-11-22 02:41:49.647225',NULL,'2026-11-22 02:41:49.647225');
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
  PRIMARY KEY (`trial_id`),
  UNIQUE KEY `uq_fathom_trials_study_id_slot` (`study_id`,`slot`),
  KEY `ix_fathom_trials_study_id_status` (`study_id`,`status`),
  CONSTRAINT `fk_fathom_trials_study_id` FOREIGN KEY (`study_id`) REFERENCES `fathom_studies` (`study_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `fathom_trials` VALUES (1,1,0,0,0,0,'{\"depth\": 3}','ended',1,0,'finished','',3,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,5195088,2000,0.02,'2026-11-22 02:41:50.980089','2026-11-22 02:41:51.024867');
INSERT INTO `fathom_trials` VALUES (2,2,0,0,0,0,'{\"depth\": 1, \"lr\": 0.031168738980646375}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:41:51.042113','2026-11-22 02:41:51.081582');
INSERT INTO `fathom_trials` VALUES (3,1,1,1,0,0,'{\"depth\": 2}','ended',1,0,'finished','',2,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4953456,2000,0.02,'2026-11-22 02:41:51.101857','2026-11-22 02:41:51.527225');
INSERT INTO `fathom_trials` VALUES (4,2,1,1,0,1,'{\"depth\": 1, \"lr\": 0.00026850081530694004}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:41:51.566347','2026-11-22 02:41:51.631832');
INSERT INTO `fathom_trials` VALUES (5,1,2,2,0,0,'{\"depth\": 1}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:41:51.650392','2026-11-22 02:41:51.682118');
INSERT INTO `fathom_trials` VALUES (6,2,2,2,0,2,'{\"depth\": 2, \"lr\": 0.001105558243550669}','ended',1,0,'finished','',2,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4953456,2000,0.02,'2026-11-22 02:41:51.758421','2026-11-22 02:41:51.789699');
INSERT INTO `fathom_trials` VALUES (7,3,0,0,0,1000000,'{\"depth\": 1, \"lr\": 0.01}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:41:51.860682','2026-11-22 02:41:51.880878');
INSERT INTO `fathom_trials` VALUES (8,3,1,1,0,1000000,'{\"depth\": 1, \"lr\": 0.031168738980646375}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:41:51.889688','2026-11-22 02:41:51.912205');
INSERT INTO `fathom_trials` VALUES (9,4,0,0,0,0,'{\"depth\": 1, \"lr\": 0.031168738980646375}','ended',2,1,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,9199632,2000,0.02,'2026-11-22 02:41:52.082065','2026-11-22 02:41:52.167309');
INSERT INTO `fathom_trials` VALUES (10,4,1,1,0,1,'{\"depth\": 1, \"lr\": 0.00026850081530694004}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,9199632,4000,0.04,'2026-11-22 02:41:52.177989','2026-11-22 02:41:52.222160');
INSERT INTO `fathom_trials` VALUES (11,4,2,2,0,2,'{\"depth\": 2, \"lr\": 0.001105558243550669}','ended',1,0,'finished','',2,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,9671408,4000,0.04,'2026-11-22 02:41:52.313521','2026-11-22 02:41:52.397503');
INSERT INTO `fathom_trials` VALUES (12,4,3,3,0,3,'{\"depth\": 1, \"lr\": 0.0013481554238345408}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,9199632,4000,0.04,'2026-11-22 02:41:52.423856','2026-11-22 02:41:52.494494');
INSERT INTO `fathom_trials` VALUES (13,4,4,4,0,4,'{\"depth\": 2, \"lr\": 0.00040529111468806623}','ended',1,0,'finished','',2,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,9671408,4000,0.04,'2026-11-22 02:41:52.511225','2026-11-22 02:41:52.586293');
INSERT INTO `fathom_trials` VALUES (14,4,5,5,0,5,'{\"depth\": 1, \"lr\": 0.012725588834672525}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,9199632,4000,0.04,'2026-11-22 02:41:52.601564','2026-11-22 02:41:52.659991');
INSERT INTO `fathom_trials` VALUES (15,4,6,6,0,6,'{\"depth\": 1, \"lr\": 0.0756559772776971}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,9199632,4000,0.04,'2026-11-22 02:41:52.694254','2026-11-22 02:41:52.758586');
INSERT INTO `fathom_trials` VALUES (16,4,7,7,0,7,'{\"depth\": 3, \"lr\": 0.001640270238854343}','ended',1,0,'finished','',3,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,10143184,4000,0.04,'2026-11-22 02:41:52.774946','2026-11-22 02:41:52.919124');
INSERT INTO `fathom_trials` VALUES (17,4,8,8,0,8,'{\"depth\": 1, \"lr\": 0.010441502680795193}','ended',1,0,'pruned','It was pruned.',1,-2,NULL,'{\"outcome\":\"pruned\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was pruned.\",\"at_depth\":null}',2,9199632,2000,0.02,'2026-11-22 02:41:52.934537','2026-11-22 02:41:52.990183');
INSERT INTO `fathom_trials` VALUES (18,4,9,9,0,9,'{\"depth\": 3, \"lr\": 0.02499991834053958}','ended',1,1,'out_of_memory','It was out_of_memory.',3,NULL,NULL,'{\"outcome\":\"out_of_memory\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was out_of_memory.\",\"at_depth\":null}',NULL,10143184,3000,0.03,'2026-11-22 02:41:53.013211','2026-11-22 02:41:53.062809');
INSERT INTO `fathom_trials` VALUES (19,4,10,10,0,10,'{\"depth\": 2, \"lr\": 0.02981078413939374}','ended',1,1,'diverged','It was diverged.',2,NULL,NULL,'{\"outcome\":\"diverged\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was diverged.\",\"at_depth\":null}',NULL,9671408,3000,0.03,'2026-11-22 02:41:53.084288','2026-11-22 02:41:53.149141');
INSERT INTO `fathom_trials` VALUES (20,4,11,11,0,11,'{\"depth\": 2, \"lr\": 0.0001852555684309631}','ended',3,3,'error','It was error.',2,NULL,NULL,'{\"outcome\":\"error\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"It was error.\",\"at_depth\":null}',NULL,9671408,3000,0.03,'2026-11-22 02:41:53.171798','2026-11-22 02:41:53.349340');
INSERT INTO `fathom_trials` VALUES (21,4,12,12,0,12,'{\"depth\": 3, \"lr\": 0.009837312600726043}','ended',3,3,'lost','Worker \'w1\' was not heard of for 30 s.',3,NULL,NULL,NULL,NULL,10143184,2000,0.02,'2026-11-22 02:41:53.368638','2026-11-22 02:41:53.530634');
INSERT INTO `fathom_trials` VALUES (22,5,0,0,0,1000000,'{\"depth\": 1, \"lr\": 0.031168738980646375}','ended',2,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,9199632,2000,0.02,'2026-11-22 02:41:53.617707','2026-11-22 02:41:53.743860');
INSERT INTO `fathom_trials` VALUES (23,6,0,0,0,0,'{\"depth\": 1, \"lr\": 0.031168738980646375}','ended',1,0,'cancelled','',1,NULL,NULL,'{\"outcome\":\"cancelled\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,1000,0.01,'2026-11-22 02:41:53.644715','2026-11-22 02:41:53.693649');
INSERT INTO `fathom_trials` VALUES (24,8,0,0,0,0,'{\"depth\": 1, \"lr\": 0.031168738980646375}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:41:53.786054','2026-11-22 02:41:53.815837');
INSERT INTO `fathom_trials` VALUES (25,8,1,1,0,1,'{\"depth\": 1, \"lr\": 0.00026850081530694004}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:41:53.834087','2026-11-22 02:41:53.862707');
INSERT INTO `fathom_trials` VALUES (26,8,2,2,0,2,'{\"depth\": 2, \"lr\": 0.001105558243550669}','ended',1,0,'finished','',2,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4953456,2000,0.02,'2026-11-22 02:41:53.881948','2026-11-22 02:41:53.913182');
INSERT INTO `fathom_trials` VALUES (27,8,3,3,0,3,'{\"depth\": 1, \"lr\": 0.0013481554238345408}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:41:53.931180','2026-11-22 02:41:53.959589');
INSERT INTO `fathom_trials` VALUES (28,8,4,4,0,4,'{\"depth\": 2, \"lr\": 0.00040529111468806623}','ended',1,0,'finished','',2,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4953456,2000,0.02,'2026-11-22 02:41:53.976861','2026-11-22 02:41:54.022509');
INSERT INTO `fathom_trials` VALUES (29,8,5,5,0,5,'{\"depth\": 1, \"lr\": 0.012725588834672525}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:41:54.045988','2026-11-22 02:41:54.086216');
INSERT INTO `fathom_trials` VALUES (30,8,6,6,0,6,'{\"depth\": 1, \"lr\": 0.0756559772776971}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:41:54.103420','2026-11-22 02:41:54.131783');
INSERT INTO `fathom_trials` VALUES (31,8,7,7,0,7,'{\"depth\": 3, \"lr\": 0.001640270238854343}','ended',1,0,'finished','',3,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,5195088,2000,0.02,'2026-11-22 02:41:54.148913','2026-11-22 02:41:54.179518');
INSERT INTO `fathom_trials` VALUES (32,8,8,8,0,8,'{\"depth\": 1, \"lr\": 0.010441502680795193}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:41:54.195591','2026-11-22 02:41:54.241207');
INSERT INTO `fathom_trials` VALUES (33,8,9,9,0,9,'{\"depth\": 3, \"lr\": 0.02499991834053958}','ended',1,0,'finished','',3,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,5195088,2000,0.02,'2026-11-22 02:41:54.260026','2026-11-22 02:41:54.296876');
INSERT INTO `fathom_trials` VALUES (34,8,10,10,0,10,'{\"depth\": 2, \"lr\": 0.02981078413939374}','queued',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,4953456,0,0,'2026-11-22 02:41:54.313648',NULL);
INSERT INTO `fathom_trials` VALUES (35,10,0,0,0,0,'{}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{\"argmin\":1,\"param\":1,\"one_se\":1,\"smoothed_one_se\":1},\"exits\":{\"depths\":[1,2,3],\"losses\":[0.49,0.48,0.47],\"paired_se\":[0.01,0.01,0.01],\"test\":[0.4,0.4,0.4]},\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,6707680,2000,0.02,'2026-11-22 02:41:54.378446','2026-11-22 02:41:54.424148');
INSERT INTO `fathom_trials` VALUES (36,11,0,0,0,0,'{\"depth\": 3}','ended',1,0,'finished','',3,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,5195088,2000,0.02,'2026-11-22 02:41:54.447774','2026-11-22 02:41:54.477927');
INSERT INTO `fathom_trials` VALUES (37,12,0,0,0,0,'{\"depth\": 1, \"lr\": 0.031168738980646375}','ended',2,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:41:54.495573','2026-11-22 02:41:54.568999');
INSERT INTO `fathom_trials` VALUES (38,12,1,1,0,1,'{\"depth\": 1, \"lr\": 0.00026850081530694004}','ended',1,1,'diverged','Zwei Größen: π ≥ 3, \'so\' \\ 😀',1,NULL,NULL,'{\"outcome\":\"diverged\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"Zwei Größen: π ≥ 3, \'so\' \\\\ 😀\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-22 02:41:54.586661','2026-11-22 02:41:54.623547');
INSERT INTO `fathom_trials` VALUES (39,11,1,1,0,0,'{\"depth\": 2}','ended',1,0,'finished','',2,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4953456,2000,0.02,'2026-11-22 02:41:54.637372','2026-11-22 02:41:54.665548');
INSERT INTO `fathom_trials` VALUES (40,12,2,2,0,2,'{\"depth\": 2, \"lr\": 0.001105558243550669}','leased',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,4953456,2000,0.02,'2026-11-22 02:41:54.685134',NULL);
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
INSERT INTO `fathom_workers` VALUES ('w1','here','cpu',0,'{\"versions\": {}, \"datasets\": [\"digits\"], \"families\": [\"mlp\"], \"methods\": [\"udn\", \"growth\"]}','2026-11-22 02:41:49.922210','2026-11-22 02:41:54.716336');
CREATE TABLE `studies` (
  `study_id` int(11) NOT NULL AUTO_INCREMENT,
  `study_name` varchar(512) NOT NULL,
  PRIMARY KEY (`study_id`),
  UNIQUE KEY `ix_studies_study_name` (`study_name`)
) ENGINE=InnoDB AUTO_INCREMENT=14 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `studies` VALUES (7,'dropped-6bc7d74e32/confirm');
INSERT INTO `studies` VALUES (6,'dropped-6bc7d74e32/searched/random');
INSERT INTO `studies` VALUES (5,'ends-6aaed12eeb/confirm');
INSERT INTO `studies` VALUES (4,'ends-6aaed12eeb/searched/random');
INSERT INTO `studies` VALUES (13,'kept-49efea9371/confirm');
INSERT INTO `studies` VALUES (10,'kept-49efea9371/learned/udn');
INSERT INTO `studies` VALUES (11,'kept-49efea9371/searched/grid');
INSERT INTO `studies` VALUES (12,'kept-49efea9371/searched/random');
INSERT INTO `studies` VALUES (9,'learning-c5f9ccb57b/confirm');
INSERT INTO `studies` VALUES (8,'learning-c5f9ccb57b/searched/random');
INSERT INTO `studies` VALUES (3,'whole-1d0f0c8e92/confirm');
INSERT INTO `studies` VALUES (1,'whole-1d0f0c8e92/searched/grid');
INSERT INTO `studies` VALUES (2,'whole-1d0f0c8e92/searched/random');
CREATE TABLE `study_directions` (
  `study_direction_id` int(11) NOT NULL AUTO_INCREMENT,
  `direction` enum('NOT_SET','MINIMIZE','MAXIMIZE') NOT NULL,
  `study_id` int(11) NOT NULL,
  `objective` int(11) NOT NULL,
  PRIMARY KEY (`study_direction_id`),
  UNIQUE KEY `study_id` (`study_id`,`objective`),
  CONSTRAINT `study_directions_ibfk_1` FOREIGN KEY (`study_id`) REFERENCES `studies` (`study_id`)
) ENGINE=InnoDB AUTO_INCREMENT=14 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
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
CREATE TABLE `study_system_attributes` (
  `study_system_attribute_id` int(11) NOT NULL AUTO_INCREMENT,
  `study_id` int(11) DEFAULT NULL,
  `key` varchar(512) DEFAULT NULL,
  `value_json` text DEFAULT NULL,
  PRIMARY KEY (`study_system_attribute_id`),
  UNIQUE KEY `study_id` (`study_id`,`key`),
  CONSTRAINT `study_system_attributes_ibfk_1` FOREIGN KEY (`study_id`) REFERENCES `studies` (`study_id`)
) ENGINE=InnoDB AUTO_INCREMENT=14 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
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
CREATE TABLE `study_user_attributes` (
  `study_user_attribute_id` int(11) NOT NULL AUTO_INCREMENT,
  `study_id` int(11) DEFAULT NULL,
  `key` varchar(512) DEFAULT NULL,
  `value_json` text DEFAULT NULL,
  PRIMARY KEY (`study_user_attribute_id`),
  UNIQUE KEY `study_id` (`study_id`,`key`),
  CONSTRAINT `study_user_attributes_ibfk_1` FOREIGN KEY (`study_id`) REFERENCES `studies` (`study_id`)
) ENGINE=InnoDB AUTO_INCREMENT=27 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `study_user_attributes` VALUES (1,1,'fathom_experiment','\"1d0f0c8e92\"');
INSERT INTO `study_user_attributes` VALUES (2,1,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (3,2,'fathom_experiment','\"1d0f0c8e92\"');
INSERT INTO `study_user_attributes` VALUES (4,2,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (5,3,'fathom_experiment','\"1d0f0c8e92\"');
INSERT INTO `study_user_attributes` VALUES (6,3,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (7,4,'fathom_experiment','\"6aaed12eeb\"');
INSERT INTO `study_user_attributes` VALUES (8,4,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (9,5,'fathom_experiment','\"6aaed12eeb\"');
INSERT INTO `study_user_attributes` VALUES (10,5,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (11,6,'fathom_experiment','\"6bc7d74e32\"');
INSERT INTO `study_user_attributes` VALUES (12,6,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (13,7,'fathom_experiment','\"6bc7d74e32\"');
INSERT INTO `study_user_attributes` VALUES (14,7,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (15,8,'fathom_experiment','\"c5f9ccb57b\"');
INSERT INTO `study_user_attributes` VALUES (16,8,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (17,9,'fathom_experiment','\"c5f9ccb57b\"');
INSERT INTO `study_user_attributes` VALUES (18,9,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (19,10,'fathom_experiment','\"49efea9371\"');
INSERT INTO `study_user_attributes` VALUES (20,10,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (21,11,'fathom_experiment','\"49efea9371\"');
INSERT INTO `study_user_attributes` VALUES (22,11,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (23,12,'fathom_experiment','\"49efea9371\"');
INSERT INTO `study_user_attributes` VALUES (24,12,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (25,13,'fathom_experiment','\"49efea9371\"');
INSERT INTO `study_user_attributes` VALUES (26,13,'metric','\"accuracy\"');
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
) ENGINE=InnoDB AUTO_INCREMENT=95 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
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
INSERT INTO `trial_intermediate_values` VALUES (21,10,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (22,10,4,1,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (23,11,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (24,11,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (25,11,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (26,11,4,1,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (27,12,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (28,12,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (29,12,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (30,12,4,1,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (31,13,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (32,13,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (33,13,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (34,13,4,1,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (35,14,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (36,14,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (37,14,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (38,14,4,1,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (39,15,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (40,15,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (41,15,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (42,15,4,1,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (43,16,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (44,16,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (45,16,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (46,16,4,1,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (47,17,1,-1,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (48,17,2,-2,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (49,18,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (50,18,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (51,18,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (52,19,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (53,19,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (54,19,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (55,20,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (56,20,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (57,20,3,0.75,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (58,21,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (59,21,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (60,23,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (61,22,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (62,22,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (63,24,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (64,24,2,0.5,'FINITE');
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
INSERT INTO `trial_intermediate_values` VALUES (83,35,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (84,35,2,0.5,'FINITE');
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
INSERT INTO `trial_params` VALUES (4,3,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (5,4,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (6,4,'lr',0.00026850081530694004,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (7,5,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (8,6,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (9,6,'lr',0.001105558243550669,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (10,7,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (11,7,'lr',0.01,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (12,8,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (13,8,'lr',0.031168738980646375,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (14,9,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (15,9,'lr',0.031168738980646375,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (16,10,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (17,10,'lr',0.00026850081530694004,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (18,11,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (19,11,'lr',0.001105558243550669,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (20,12,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (21,12,'lr',0.0013481554238345408,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (22,13,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (23,13,'lr',0.00040529111468806623,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (24,14,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (25,14,'lr',0.012725588834672525,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (26,15,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (27,15,'lr',0.0756559772776971,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (28,16,'depth',3,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (29,16,'lr',0.001640270238854343,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (30,17,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (31,17,'lr',0.010441502680795193,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (32,18,'depth',3,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (33,18,'lr',0.02499991834053958,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (34,19,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (35,19,'lr',0.02981078413939374,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (36,20,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (37,20,'lr',0.0001852555684309631,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (38,21,'depth',3,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (39,21,'lr',0.009837312600726043,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (40,22,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (41,22,'lr',0.031168738980646375,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (42,23,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (43,23,'lr',0.031168738980646375,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (44,24,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (45,24,'lr',0.031168738980646375,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (46,25,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (47,25,'lr',0.00026850081530694004,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (48,26,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (49,26,'lr',0.001105558243550669,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (50,27,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (51,27,'lr',0.0013481554238345408,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (52,28,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (53,28,'lr',0.00040529111468806623,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (54,29,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (55,29,'lr',0.012725588834672525,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (56,30,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (57,30,'lr',0.0756559772776971,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (58,31,'depth',3,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (59,31,'lr',0.001640270238854343,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (60,32,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (61,32,'lr',0.010441502680795193,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (62,33,'depth',3,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (63,33,'lr',0.02499991834053958,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (64,34,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (65,34,'lr',0.02981078413939374,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (66,36,'depth',3,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (67,37,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (68,37,'lr',0.031168738980646375,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (69,38,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (70,38,'lr',0.00026850081530694004,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (71,39,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (72,40,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (73,40,'lr',0.001105558243550669,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
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
INSERT INTO `trial_system_attributes` VALUES (2,4,'completed_rung_0','0.25');
INSERT INTO `trial_system_attributes` VALUES (3,6,'completed_rung_0','0.25');
CREATE TABLE `trial_user_attributes` (
  `trial_user_attribute_id` int(11) NOT NULL AUTO_INCREMENT,
  `trial_id` int(11) DEFAULT NULL,
  `key` varchar(512) DEFAULT NULL,
  `value_json` text DEFAULT NULL,
  PRIMARY KEY (`trial_user_attribute_id`),
  UNIQUE KEY `trial_id` (`trial_id`,`key`),
  CONSTRAINT `trial_user_attributes_ibfk_1` FOREIGN KEY (`trial_id`) REFERENCES `trials` (`trial_id`)
) ENGINE=InnoDB AUTO_INCREMENT=232 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
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
INSERT INTO `trial_user_attributes` VALUES (16,3,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (17,3,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (18,3,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (19,4,'seed','1');
INSERT INTO `trial_user_attributes` VALUES (20,4,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (21,4,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (22,4,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (23,4,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (24,4,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (25,5,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (26,5,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (27,5,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (28,5,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (29,5,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (30,5,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (31,6,'seed','2');
INSERT INTO `trial_user_attributes` VALUES (32,6,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (33,6,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (34,6,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (35,6,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (36,6,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (37,7,'seed','1000000');
INSERT INTO `trial_user_attributes` VALUES (38,7,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (39,7,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (40,7,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (41,7,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (42,7,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (43,8,'seed','1000000');
INSERT INTO `trial_user_attributes` VALUES (44,8,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (45,8,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (46,8,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (47,8,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (48,8,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (49,9,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (50,9,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (51,9,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (52,9,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (53,9,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (54,9,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (55,10,'seed','1');
INSERT INTO `trial_user_attributes` VALUES (56,10,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (57,10,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (58,10,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (59,10,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (60,10,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (61,11,'seed','2');
INSERT INTO `trial_user_attributes` VALUES (62,11,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (63,11,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (64,11,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (65,11,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (66,11,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (67,12,'seed','3');
INSERT INTO `trial_user_attributes` VALUES (68,12,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (69,12,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (70,12,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (71,12,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (72,12,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (73,13,'seed','4');
INSERT INTO `trial_user_attributes` VALUES (74,13,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (75,13,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (76,13,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (77,13,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (78,13,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (79,14,'seed','5');
INSERT INTO `trial_user_attributes` VALUES (80,14,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (81,14,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (82,14,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (83,14,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (84,14,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (85,15,'seed','6');
INSERT INTO `trial_user_attributes` VALUES (86,15,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (87,15,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (88,15,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (89,15,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (90,15,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (91,16,'seed','7');
INSERT INTO `trial_user_attributes` VALUES (92,16,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (93,16,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (94,16,'depth','3');
INSERT INTO `trial_user_attributes` VALUES (95,16,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (96,16,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (97,17,'seed','8');
INSERT INTO `trial_user_attributes` VALUES (98,17,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (99,17,'outcome','\"pruned\"');
INSERT INTO `trial_user_attributes` VALUES (100,17,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (101,17,'costs','{\"flops\": 0.0, \"device_seconds\": 0.0, \"wall_seconds\": 0.0, \"samples\": 0, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (102,17,'message','\"It was pruned.\"');
INSERT INTO `trial_user_attributes` VALUES (103,18,'seed','9');
INSERT INTO `trial_user_attributes` VALUES (104,18,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (105,18,'outcome','\"out_of_memory\"');
INSERT INTO `trial_user_attributes` VALUES (106,18,'depth','3');
INSERT INTO `trial_user_attributes` VALUES (107,18,'costs','{\"flops\": 0.0, \"device_seconds\": 0.0, \"wall_seconds\": 0.0, \"samples\": 0, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (108,18,'message','\"It was out_of_memory.\"');
INSERT INTO `trial_user_attributes` VALUES (109,19,'seed','10');
INSERT INTO `trial_user_attributes` VALUES (110,19,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (111,19,'outcome','\"diverged\"');
INSERT INTO `trial_user_attributes` VALUES (112,19,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (113,19,'costs','{\"flops\": 0.0, \"device_seconds\": 0.0, \"wall_seconds\": 0.0, \"samples\": 0, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (114,19,'message','\"It was diverged.\"');
INSERT INTO `trial_user_attributes` VALUES (115,20,'seed','11');
INSERT INTO `trial_user_attributes` VALUES (116,20,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (117,20,'outcome','\"error\"');
INSERT INTO `trial_user_attributes` VALUES (118,20,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (119,20,'costs','{\"flops\": 0.0, \"device_seconds\": 0.0, \"wall_seconds\": 0.0, \"samples\": 0, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (120,20,'message','\"It was error.\"');
INSERT INTO `trial_user_attributes` VALUES (121,21,'seed','12');
INSERT INTO `trial_user_attributes` VALUES (122,21,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (123,21,'outcome','\"lost\"');
INSERT INTO `trial_user_attributes` VALUES (124,21,'depth','3');
INSERT INTO `trial_user_attributes` VALUES (125,21,'message','\"Worker \'w1\' was not heard of for 30 s.\"');
INSERT INTO `trial_user_attributes` VALUES (126,22,'seed','1000000');
INSERT INTO `trial_user_attributes` VALUES (127,22,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (128,23,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (129,23,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (130,23,'outcome','\"cancelled\"');
INSERT INTO `trial_user_attributes` VALUES (131,23,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (132,23,'costs','{\"flops\": 0.0, \"device_seconds\": 0.0, \"wall_seconds\": 0.0, \"samples\": 0, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (133,22,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (134,22,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (135,22,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (136,22,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (137,24,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (138,24,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (139,24,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (140,24,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (141,24,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (142,24,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (143,25,'seed','1');
INSERT INTO `trial_user_attributes` VALUES (144,25,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (145,25,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (146,25,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (147,25,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (148,25,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (149,26,'seed','2');
INSERT INTO `trial_user_attributes` VALUES (150,26,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (151,26,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (152,26,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (153,26,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (154,26,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (155,27,'seed','3');
INSERT INTO `trial_user_attributes` VALUES (156,27,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (157,27,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (158,27,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (159,27,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (160,27,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (161,28,'seed','4');
INSERT INTO `trial_user_attributes` VALUES (162,28,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (163,28,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (164,28,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (165,28,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (166,28,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (167,29,'seed','5');
INSERT INTO `trial_user_attributes` VALUES (168,29,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (169,29,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (170,29,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (171,29,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (172,29,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (173,30,'seed','6');
INSERT INTO `trial_user_attributes` VALUES (174,30,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (175,30,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (176,30,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (177,30,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (178,30,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (179,31,'seed','7');
INSERT INTO `trial_user_attributes` VALUES (180,31,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (181,31,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (182,31,'depth','3');
INSERT INTO `trial_user_attributes` VALUES (183,31,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (184,31,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (185,32,'seed','8');
INSERT INTO `trial_user_attributes` VALUES (186,32,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (187,32,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (188,32,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (189,32,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (190,32,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (191,33,'seed','9');
INSERT INTO `trial_user_attributes` VALUES (192,33,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (193,33,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (194,33,'depth','3');
INSERT INTO `trial_user_attributes` VALUES (195,33,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (196,33,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (197,34,'seed','10');
INSERT INTO `trial_user_attributes` VALUES (198,34,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (199,35,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (200,35,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (201,35,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (202,35,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (203,35,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (204,35,'readouts','{\"argmin\": 1, \"param\": 1, \"one_se\": 1, \"smoothed_one_se\": 1}');
INSERT INTO `trial_user_attributes` VALUES (205,35,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (206,36,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (207,36,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (208,36,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (209,36,'depth','3');
INSERT INTO `trial_user_attributes` VALUES (210,36,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (211,36,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (212,37,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (213,37,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (214,37,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (215,37,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (216,37,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (217,37,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (218,38,'seed','1');
INSERT INTO `trial_user_attributes` VALUES (219,38,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (220,38,'outcome','\"diverged\"');
INSERT INTO `trial_user_attributes` VALUES (221,38,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (222,38,'costs','{\"flops\": 0.0, \"device_seconds\": 0.0, \"wall_seconds\": 0.0, \"samples\": 0, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (223,38,'message','\"Zwei Gr\\u00f6\\u00dfen: \\u03c0 \\u2265 3, \'so\' \\\\ \\ud83d\\ude00\"');
INSERT INTO `trial_user_attributes` VALUES (224,39,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (225,39,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (226,39,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (227,39,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (228,39,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (229,39,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (230,40,'seed','2');
INSERT INTO `trial_user_attributes` VALUES (231,40,'repetition','0');
CREATE TABLE `trial_values` (
  `trial_value_id` int(11) NOT NULL AUTO_INCREMENT,
  `trial_id` int(11) NOT NULL,
  `objective` int(11) NOT NULL,
  `value` double DEFAULT NULL,
  `value_type` enum('FINITE','INF_POS','INF_NEG') NOT NULL,
  PRIMARY KEY (`trial_value_id`),
  UNIQUE KEY `trial_id` (`trial_id`,`objective`),
  CONSTRAINT `trial_values_ibfk_1` FOREIGN KEY (`trial_id`) REFERENCES `trials` (`trial_id`)
) ENGINE=InnoDB AUTO_INCREMENT=33 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
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
INSERT INTO `trial_values` VALUES (17,17,0,-2,'FINITE');
INSERT INTO `trial_values` VALUES (18,22,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (19,24,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (20,25,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (21,26,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (22,27,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (23,28,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (24,29,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (25,30,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (26,31,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (27,32,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (28,33,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (29,35,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (30,36,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (31,37,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (32,39,0,0.5,'FINITE');
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
) ENGINE=InnoDB AUTO_INCREMENT=41 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `trials` VALUES (1,0,1,'COMPLETE','2026-11-22 02:41:50','2026-11-22 02:41:51');
INSERT INTO `trials` VALUES (2,0,2,'COMPLETE','2026-11-22 02:41:51','2026-11-22 02:41:51');
INSERT INTO `trials` VALUES (3,1,1,'COMPLETE','2026-11-22 02:41:51','2026-11-22 02:41:51');
INSERT INTO `trials` VALUES (4,1,2,'COMPLETE','2026-11-22 02:41:51','2026-11-22 02:41:51');
INSERT INTO `trials` VALUES (5,2,1,'COMPLETE','2026-11-22 02:41:51','2026-11-22 02:41:51');
INSERT INTO `trials` VALUES (6,2,2,'COMPLETE','2026-11-22 02:41:51','2026-11-22 02:41:51');
INSERT INTO `trials` VALUES (7,0,3,'COMPLETE','2026-11-22 02:41:51','2026-11-22 02:41:51');
INSERT INTO `trials` VALUES (8,1,3,'COMPLETE','2026-11-22 02:41:51','2026-11-22 02:41:51');
INSERT INTO `trials` VALUES (9,0,4,'COMPLETE','2026-11-22 02:41:52','2026-11-22 02:41:52');
INSERT INTO `trials` VALUES (10,1,4,'COMPLETE','2026-11-22 02:41:52','2026-11-22 02:41:52');
INSERT INTO `trials` VALUES (11,2,4,'COMPLETE','2026-11-22 02:41:52','2026-11-22 02:41:52');
INSERT INTO `trials` VALUES (12,3,4,'COMPLETE','2026-11-22 02:41:52','2026-11-22 02:41:52');
INSERT INTO `trials` VALUES (13,4,4,'COMPLETE','2026-11-22 02:41:52','2026-11-22 02:41:52');
INSERT INTO `trials` VALUES (14,5,4,'COMPLETE','2026-11-22 02:41:52','2026-11-22 02:41:52');
INSERT INTO `trials` VALUES (15,6,4,'COMPLETE','2026-11-22 02:41:52','2026-11-22 02:41:52');
INSERT INTO `trials` VALUES (16,7,4,'COMPLETE','2026-11-22 02:41:52','2026-11-22 02:41:52');
INSERT INTO `trials` VALUES (17,8,4,'PRUNED','2026-11-22 02:41:52','2026-11-22 02:41:52');
INSERT INTO `trials` VALUES (18,9,4,'FAIL','2026-11-22 02:41:53','2026-11-22 02:41:53');
INSERT INTO `trials` VALUES (19,10,4,'FAIL','2026-11-22 02:41:53','2026-11-22 02:41:53');
INSERT INTO `trials` VALUES (20,11,4,'FAIL','2026-11-22 02:41:53','2026-11-22 02:41:53');
INSERT INTO `trials` VALUES (21,12,4,'FAIL','2026-11-22 02:41:53','2026-11-22 02:41:53');
INSERT INTO `trials` VALUES (22,0,5,'COMPLETE','2026-11-22 02:41:53','2026-11-22 02:41:53');
INSERT INTO `trials` VALUES (23,0,6,'FAIL','2026-11-22 02:41:53','2026-11-22 02:41:53');
INSERT INTO `trials` VALUES (24,0,8,'COMPLETE','2026-11-22 02:41:53','2026-11-22 02:41:53');
INSERT INTO `trials` VALUES (25,1,8,'COMPLETE','2026-11-22 02:41:53','2026-11-22 02:41:53');
INSERT INTO `trials` VALUES (26,2,8,'COMPLETE','2026-11-22 02:41:53','2026-11-22 02:41:53');
INSERT INTO `trials` VALUES (27,3,8,'COMPLETE','2026-11-22 02:41:53','2026-11-22 02:41:53');
INSERT INTO `trials` VALUES (28,4,8,'COMPLETE','2026-11-22 02:41:53','2026-11-22 02:41:54');
INSERT INTO `trials` VALUES (29,5,8,'COMPLETE','2026-11-22 02:41:54','2026-11-22 02:41:54');
INSERT INTO `trials` VALUES (30,6,8,'COMPLETE','2026-11-22 02:41:54','2026-11-22 02:41:54');
INSERT INTO `trials` VALUES (31,7,8,'COMPLETE','2026-11-22 02:41:54','2026-11-22 02:41:54');
INSERT INTO `trials` VALUES (32,8,8,'COMPLETE','2026-11-22 02:41:54','2026-11-22 02:41:54');
INSERT INTO `trials` VALUES (33,9,8,'COMPLETE','2026-11-22 02:41:54','2026-11-22 02:41:54');
INSERT INTO `trials` VALUES (34,10,8,'RUNNING','2026-11-22 02:41:54',NULL);
INSERT INTO `trials` VALUES (35,0,10,'COMPLETE','2026-11-22 02:41:54','2026-11-22 02:41:54');
INSERT INTO `trials` VALUES (36,0,11,'COMPLETE','2026-11-22 02:41:54','2026-11-22 02:41:54');
INSERT INTO `trials` VALUES (37,0,12,'COMPLETE','2026-11-22 02:41:54','2026-11-22 02:41:54');
INSERT INTO `trials` VALUES (38,1,12,'FAIL','2026-11-22 02:41:54','2026-11-22 02:41:54');
INSERT INTO `trials` VALUES (39,1,11,'COMPLETE','2026-11-22 02:41:54','2026-11-22 02:41:54');
INSERT INTO `trials` VALUES (40,2,12,'RUNNING','2026-11-22 02:41:54',NULL);
CREATE TABLE `version_info` (
  `version_info_id` int(11) NOT NULL,
  `schema_version` int(11) DEFAULT NULL,
  `library_version` varchar(256) DEFAULT NULL,
  PRIMARY KEY (`version_info_id`),
  CONSTRAINT `CONSTRAINT_1` CHECK (`version_info_id` = 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `version_info` VALUES (1,12,'5.0.0');
