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
INSERT INTO `fathom_artifacts` VALUES (1,'model.safetensors',1,7,'9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c','1-d018fe20a28e0ae1');
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
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',1,'experiment.submitted',NULL,NULL,'2026-11-21 15:35:57.670605','{\"name\": \"kept\"}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',2,'trial.leased',1,1,'2026-11-21 15:35:58.172933','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {}}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',3,'trial.measured',1,1,'2026-11-21 15:35:58.204113','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',4,'trial.ended',1,1,'2026-11-21 15:35:58.216844','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',5,'study.complete',1,NULL,'2026-11-21 15:35:58.228786','{\"label\": \"learned/udn\"}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',6,'trial.leased',2,2,'2026-11-21 15:35:58.247022','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 3}}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',7,'trial.measured',2,2,'2026-11-21 15:35:58.259034','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',8,'trial.ended',2,2,'2026-11-21 15:35:58.267568','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 3, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',9,'trial.leased',3,3,'2026-11-21 15:35:58.287182','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',10,'trial.measured',3,3,'2026-11-21 15:35:58.298658','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',11,'trial.queued',3,3,'2026-11-21 15:35:58.309561','{\"attempt\": 1, \"outcome\": \"preempted\", \"message\": \"\"}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',12,'trial.leased',3,3,'2026-11-21 15:35:58.316948','{\"attempt\": 2, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.031168738980646375}}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',13,'trial.measured',3,3,'2026-11-21 15:35:58.323884','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',14,'trial.ended',3,3,'2026-11-21 15:35:58.333552','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',15,'trial.leased',3,4,'2026-11-21 15:35:58.347896','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.00026850081530694004}}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',16,'trial.measured',3,4,'2026-11-21 15:35:58.356021','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',17,'trial.ended',3,4,'2026-11-21 15:35:58.363662','{\"state\": \"fail\", \"outcome\": \"diverged\", \"depth\": 1, \"value\": null}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',18,'trial.leased',2,5,'2026-11-21 15:35:58.377003','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2}}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',19,'trial.measured',2,5,'2026-11-21 15:35:58.384948','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',20,'trial.ended',2,5,'2026-11-21 15:35:58.391253','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 2, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',21,'trial.leased',3,6,'2026-11-21 15:35:58.405433','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.001105558243550669}}');
INSERT INTO `fathom_events` VALUES ('32cbd3e5e5',22,'trial.measured',3,6,'2026-11-21 15:35:58.413450','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
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
INSERT INTO `fathom_experiments` VALUES ('32cbd3e5e5','kept','running','{\"name\":\"kept\",\"task\":{\"dataset\":\"digits\",\"metric\":\"accuracy\",\"options\":{},\"shape\":null,\"augment\":{\"shift\":0.0,\"flip\":false,\"crop\":0},\"split\":{\"validation\":0.2,\"test\":0.2,\"seed\":0}},\"model\":{\"family\":\"mlp\",\"depth\":{\"log\":false,\"low\":1,\"high\":3,\"step\":1},\"width\":4,\"options\":{},\"profile\":null},\"training\":{\"epochs\":2,\"steps_per_epoch\":null,\"batch_size\":64,\"optimizer\":\"adam\",\"lr\":{\"log\":true,\"low\":0.0001,\"high\":0.1,\"step\":null},\"weight_decay\":0.0,\"schedule\":\"cosine\",\"warmup\":0.05,\"checkpoint_seconds\":10.0},\"methods\":[{\"name\":null,\"fixed\":{\"lr\":0.01},\"readout\":\"argmin\",\"runs\":1,\"learned\":\"udn\",\"posterior\":\"poisson\",\"initial_rate\":1.0,\"prior_rate\":0.5,\"quantile\":0.95},{\"name\":null,\"fixed\":{\"lr\":0.01},\"pruner\":\"none\",\"searched\":\"grid\"},{\"name\":null,\"fixed\":{},\"pruner\":\"median\",\"trials\":4,\"searched\":\"random\"}],\"seeds\":1,\"confirm\":{\"seeds\":1},\"budget\":{\"trials\":null,\"flops\":null,\"gpu_seconds\":null}}',NULL,'2026-11-21 15:35:57.670605',NULL,NULL,22);
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
INSERT INTO `fathom_leases` VALUES ('179ceb176ee6cea4b69e315b',3,2,'w1','13ecf0650994de78204365f2713445e3','ask-000004',0,'2026-11-21 15:35:58.316948','2026-11-21 15:36:28.323017','2026-11-21 15:35:58.333344','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('44561d375079538822139ba6',6,1,'w1','abff2c6d2d3d085a085b4e49c75dd091','ask-000007',0,'2026-11-21 15:35:58.405433','2026-11-21 15:36:28.412416',NULL,NULL,'',NULL,0);
INSERT INTO `fathom_leases` VALUES ('46de081174da39bf510869c7',4,1,'w1','5d33ab20f7b7d4d7f39e0447d909597f','ask-000005',0,'2026-11-21 15:35:58.347896','2026-11-21 15:36:28.355047','2026-11-21 15:35:58.363434','diverged','Zwei Größen: π ≥ 3, \'so\' \\ 😀','{\"outcome\":\"diverged\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"Zwei Größen: π ≥ 3, \'so\' \\\\ 😀\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('73ef2d1bf0bb1ceef2759cac',2,1,'w1','6fa1b74ce8f97d8522403194f1d4c1b1','ask-000002',0,'2026-11-21 15:35:58.247022','2026-11-21 15:36:28.257361','2026-11-21 15:35:58.267235','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('b6658c4ccd31edf68a02f4d6',1,1,'w1','38d78b9a8faae6051a32ec9a4504f03e','ask-000001',0,'2026-11-21 15:35:58.172933','2026-11-21 15:36:28.199801','2026-11-21 15:35:58.216111','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{\"argmin\":1,\"param\":1,\"one_se\":1,\"smoothed_one_se\":1},\"exits\":{\"depths\":[1,2,3],\"losses\":[0.49,0.48,0.47],\"paired_se\":[0.01,0.01,0.01],\"test\":[0.4,0.4,0.4]},\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('d170d6cc2e0bb7cd321b0d1d',3,1,'w1','0aa5d60e6b73bd649fa47407ea0f5ab8','ask-000003',0,'2026-11-21 15:35:58.287182','2026-11-21 15:36:28.297262','2026-11-21 15:35:58.309561','preempted','','{\"outcome\":\"preempted\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('e8f83c038f673e22abde628d',5,1,'w1','8d2efaa96901371a6700de88e967397b','ask-000006',0,'2026-11-21 15:35:58.377003','2026-11-21 15:36:28.383878','2026-11-21 15:35:58.390942','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
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
INSERT INTO `fathom_measurements` VALUES (3,2,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (3,2,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (4,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (4,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (5,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (5,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (6,1,1,'{\"step\":1,\"train_loss\":1.0,\"validation\":0.25,\"costs\":{\"flops\":1000.0,\"device_seconds\":0.01,\"wall_seconds\":0.0,\"samples\":10,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
INSERT INTO `fathom_measurements` VALUES (6,1,2,'{\"step\":2,\"train_loss\":0.5,\"validation\":0.5,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"trace\":{}}');
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
INSERT INTO `fathom_studies` VALUES (1,'32cbd3e5e5',0,'learned/udn','learned','udn','kept-32cbd3e5e5/learned/udn','complete',1,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (2,'32cbd3e5e5',1,'searched/grid','searched','grid','kept-32cbd3e5e5/searched/grid','running',3,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (3,'32cbd3e5e5',2,'searched/random','searched','random','kept-32cbd3e5e5/searched/random','running',4,NULL,NULL);
INSERT INTO `fathom_studies` VALUES (4,'32cbd3e5e5',3,'confirm','confirm','confirm','kept-32cbd3e5e5/confirm','waiting',0,NULL,NULL);
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
INSERT INTO `fathom_tokens` VALUES ('e9a95be88d7f','someone\'s','eb440fdb4ffe49bc57a8747a385b023cac4bd669cec2d00e1b434d86804be4b3','read work','2026-11-21 15:35:57.569476',NULL,NULL);
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
INSERT INTO `fathom_trials` VALUES (1,1,0,0,0,0,'{}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{\"argmin\":1,\"param\":1,\"one_se\":1,\"smoothed_one_se\":1},\"exits\":{\"depths\":[1,2,3],\"losses\":[0.49,0.48,0.47],\"paired_se\":[0.01,0.01,0.01],\"test\":[0.4,0.4,0.4]},\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,6707680,2000,0.02,'2026-11-21 15:35:58.167998','2026-11-21 15:35:58.216844');
INSERT INTO `fathom_trials` VALUES (2,2,0,0,0,0,'{\"depth\": 3}','ended',1,0,'finished','',3,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":3,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,5195088,2000,0.02,'2026-11-21 15:35:58.244750','2026-11-21 15:35:58.267568');
INSERT INTO `fathom_trials` VALUES (3,3,0,0,0,0,'{\"depth\": 1, \"lr\": 0.031168738980646375}','ended',2,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-21 15:35:58.284776','2026-11-21 15:35:58.333552');
INSERT INTO `fathom_trials` VALUES (4,3,1,1,0,1,'{\"depth\": 1, \"lr\": 0.00026850081530694004}','ended',1,1,'diverged','Zwei Größen: π ≥ 3, \'so\' \\ 😀',1,NULL,NULL,'{\"outcome\":\"diverged\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"Zwei Größen: π ≥ 3, \'so\' \\\\ 😀\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-21 15:35:58.346672','2026-11-21 15:35:58.363662');
INSERT INTO `fathom_trials` VALUES (5,2,1,1,0,0,'{\"depth\": 2}','ended',1,0,'finished','',2,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4953456,2000,0.02,'2026-11-21 15:35:58.375589','2026-11-21 15:35:58.391253');
INSERT INTO `fathom_trials` VALUES (6,3,2,2,0,2,'{\"depth\": 2, \"lr\": 0.001105558243550669}','leased',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,4953456,2000,0.02,'2026-11-21 15:35:58.404166',NULL);
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
INSERT INTO `fathom_workers` VALUES ('w1','here','cpu',0,'{\"versions\": {}, \"datasets\": [\"digits\"], \"families\": [\"mlp\"], \"methods\": [\"udn\"]}','2026-11-21 15:35:57.656536','2026-11-21 15:35:58.412416');
CREATE TABLE `studies` (
  `study_id` int(11) NOT NULL AUTO_INCREMENT,
  `study_name` varchar(512) NOT NULL,
  PRIMARY KEY (`study_id`),
  UNIQUE KEY `ix_studies_study_name` (`study_name`)
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `studies` VALUES (4,'kept-32cbd3e5e5/confirm');
INSERT INTO `studies` VALUES (1,'kept-32cbd3e5e5/learned/udn');
INSERT INTO `studies` VALUES (2,'kept-32cbd3e5e5/searched/grid');
INSERT INTO `studies` VALUES (3,'kept-32cbd3e5e5/searched/random');
CREATE TABLE `study_directions` (
  `study_direction_id` int(11) NOT NULL AUTO_INCREMENT,
  `direction` enum('NOT_SET','MINIMIZE','MAXIMIZE') NOT NULL,
  `study_id` int(11) NOT NULL,
  `objective` int(11) NOT NULL,
  PRIMARY KEY (`study_direction_id`),
  UNIQUE KEY `study_id` (`study_id`,`objective`),
  CONSTRAINT `study_directions_ibfk_1` FOREIGN KEY (`study_id`) REFERENCES `studies` (`study_id`)
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `study_directions` VALUES (1,'MAXIMIZE',1,0);
INSERT INTO `study_directions` VALUES (2,'MAXIMIZE',2,0);
INSERT INTO `study_directions` VALUES (3,'MAXIMIZE',3,0);
INSERT INTO `study_directions` VALUES (4,'MAXIMIZE',4,0);
CREATE TABLE `study_system_attributes` (
  `study_system_attribute_id` int(11) NOT NULL AUTO_INCREMENT,
  `study_id` int(11) DEFAULT NULL,
  `key` varchar(512) DEFAULT NULL,
  `value_json` text DEFAULT NULL,
  PRIMARY KEY (`study_system_attribute_id`),
  UNIQUE KEY `study_id` (`study_id`,`key`),
  CONSTRAINT `study_system_attributes_ibfk_1` FOREIGN KEY (`study_id`) REFERENCES `studies` (`study_id`)
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `study_system_attributes` VALUES (1,1,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (2,2,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (3,3,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (4,4,'study:metric_names','[\"accuracy\"]');
CREATE TABLE `study_user_attributes` (
  `study_user_attribute_id` int(11) NOT NULL AUTO_INCREMENT,
  `study_id` int(11) DEFAULT NULL,
  `key` varchar(512) DEFAULT NULL,
  `value_json` text DEFAULT NULL,
  PRIMARY KEY (`study_user_attribute_id`),
  UNIQUE KEY `study_id` (`study_id`,`key`),
  CONSTRAINT `study_user_attributes_ibfk_1` FOREIGN KEY (`study_id`) REFERENCES `studies` (`study_id`)
) ENGINE=InnoDB AUTO_INCREMENT=9 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `study_user_attributes` VALUES (1,1,'fathom_experiment','\"32cbd3e5e5\"');
INSERT INTO `study_user_attributes` VALUES (2,1,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (3,2,'fathom_experiment','\"32cbd3e5e5\"');
INSERT INTO `study_user_attributes` VALUES (4,2,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (5,3,'fathom_experiment','\"32cbd3e5e5\"');
INSERT INTO `study_user_attributes` VALUES (6,3,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (7,4,'fathom_experiment','\"32cbd3e5e5\"');
INSERT INTO `study_user_attributes` VALUES (8,4,'metric','\"accuracy\"');
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
) ENGINE=InnoDB AUTO_INCREMENT=13 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
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
CREATE TABLE `trial_params` (
  `param_id` int(11) NOT NULL AUTO_INCREMENT,
  `trial_id` int(11) DEFAULT NULL,
  `param_name` varchar(512) DEFAULT NULL,
  `param_value` double DEFAULT NULL,
  `distribution_json` text DEFAULT NULL,
  PRIMARY KEY (`param_id`),
  UNIQUE KEY `trial_id` (`trial_id`,`param_name`),
  CONSTRAINT `trial_params_ibfk_1` FOREIGN KEY (`trial_id`) REFERENCES `trials` (`trial_id`)
) ENGINE=InnoDB AUTO_INCREMENT=9 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `trial_params` VALUES (1,2,'depth',3,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (2,3,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (3,3,'lr',0.031168738980646375,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (4,4,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (5,4,'lr',0.00026850081530694004,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (6,5,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (7,6,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (8,6,'lr',0.001105558243550669,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
CREATE TABLE `trial_system_attributes` (
  `trial_system_attribute_id` int(11) NOT NULL AUTO_INCREMENT,
  `trial_id` int(11) DEFAULT NULL,
  `key` varchar(512) DEFAULT NULL,
  `value_json` text DEFAULT NULL,
  PRIMARY KEY (`trial_system_attribute_id`),
  UNIQUE KEY `trial_id` (`trial_id`,`key`),
  CONSTRAINT `trial_system_attributes_ibfk_1` FOREIGN KEY (`trial_id`) REFERENCES `trials` (`trial_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE TABLE `trial_user_attributes` (
  `trial_user_attribute_id` int(11) NOT NULL AUTO_INCREMENT,
  `trial_id` int(11) DEFAULT NULL,
  `key` varchar(512) DEFAULT NULL,
  `value_json` text DEFAULT NULL,
  PRIMARY KEY (`trial_user_attribute_id`),
  UNIQUE KEY `trial_id` (`trial_id`,`key`),
  CONSTRAINT `trial_user_attributes_ibfk_1` FOREIGN KEY (`trial_id`) REFERENCES `trials` (`trial_id`)
) ENGINE=InnoDB AUTO_INCREMENT=34 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `trial_user_attributes` VALUES (1,1,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (2,1,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (3,1,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (4,1,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (5,1,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (6,1,'readouts','{\"argmin\": 1, \"param\": 1, \"one_se\": 1, \"smoothed_one_se\": 1}');
INSERT INTO `trial_user_attributes` VALUES (7,1,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (8,2,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (9,2,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (10,2,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (11,2,'depth','3');
INSERT INTO `trial_user_attributes` VALUES (12,2,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (13,2,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (14,3,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (15,3,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (16,3,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (17,3,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (18,3,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (19,3,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (20,4,'seed','1');
INSERT INTO `trial_user_attributes` VALUES (21,4,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (22,4,'outcome','\"diverged\"');
INSERT INTO `trial_user_attributes` VALUES (23,4,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (24,4,'costs','{\"flops\": 0.0, \"device_seconds\": 0.0, \"wall_seconds\": 0.0, \"samples\": 0, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (25,4,'message','\"Zwei Gr\\u00f6\\u00dfen: \\u03c0 \\u2265 3, \'so\' \\\\ \\ud83d\\ude00\"');
INSERT INTO `trial_user_attributes` VALUES (26,5,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (27,5,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (28,5,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (29,5,'depth','2');
INSERT INTO `trial_user_attributes` VALUES (30,5,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (31,5,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (32,6,'seed','2');
INSERT INTO `trial_user_attributes` VALUES (33,6,'repetition','0');
CREATE TABLE `trial_values` (
  `trial_value_id` int(11) NOT NULL AUTO_INCREMENT,
  `trial_id` int(11) NOT NULL,
  `objective` int(11) NOT NULL,
  `value` double DEFAULT NULL,
  `value_type` enum('FINITE','INF_POS','INF_NEG') NOT NULL,
  PRIMARY KEY (`trial_value_id`),
  UNIQUE KEY `trial_id` (`trial_id`,`objective`),
  CONSTRAINT `trial_values_ibfk_1` FOREIGN KEY (`trial_id`) REFERENCES `trials` (`trial_id`)
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `trial_values` VALUES (1,1,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (2,2,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (3,3,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (4,5,0,0.5,'FINITE');
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
) ENGINE=InnoDB AUTO_INCREMENT=7 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `trials` VALUES (1,0,1,'COMPLETE','2026-11-21 15:35:58','2026-11-21 15:35:58');
INSERT INTO `trials` VALUES (2,0,2,'COMPLETE','2026-11-21 15:35:58','2026-11-21 15:35:58');
INSERT INTO `trials` VALUES (3,0,3,'COMPLETE','2026-11-21 15:35:58','2026-11-21 15:35:58');
INSERT INTO `trials` VALUES (4,1,3,'FAIL','2026-11-21 15:35:58','2026-11-21 15:35:58');
INSERT INTO `trials` VALUES (5,1,2,'COMPLETE','2026-11-21 15:35:58','2026-11-21 15:35:58');
INSERT INTO `trials` VALUES (6,2,3,'RUNNING','2026-11-21 15:35:58',NULL);
CREATE TABLE `version_info` (
  `version_info_id` int(11) NOT NULL,
  `schema_version` int(11) DEFAULT NULL,
  `library_version` varchar(256) DEFAULT NULL,
  PRIMARY KEY (`version_info_id`),
  CONSTRAINT `CONSTRAINT_1` CHECK (`version_info_id` = 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `version_info` VALUES (1,12,'5.0.0');
