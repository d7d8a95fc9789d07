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
INSERT INTO `fathom_alembic_version` VALUES ('0007');
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
INSERT INTO `fathom_artifacts` VALUES (1,'model.safetensors',1,7,'9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c','1-eddd80fd62596317');
CREATE TABLE `fathom_enqueued` (
  `study_id` int(11) NOT NULL,
  `position` int(11) NOT NULL,
  `request_key` varchar(200) NOT NULL,
  `params` longtext NOT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`study_id`,`position`),
  CONSTRAINT `fk_fathom_enqueued_study_id` FOREIGN KEY (`study_id`) REFERENCES `fathom_studies` (`study_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `fathom_enqueued` VALUES (3,0,'d335a0830a2f4d8168e1ddaddbe317c8','{\"depth\": 2, \"lr\": 0.05}','2026-11-21 16:55:18.715469');
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
INSERT INTO `fathom_events` VALUES ('64b3ddfe14',1,'study.created',5,NULL,'2026-11-21 16:55:19.994030','{\"name\": \"bare\"}');
INSERT INTO `fathom_events` VALUES ('64b3ddfe14',2,'trial.leased',5,7,'2026-11-21 16:55:20.074206','{\"attempt\": 1, \"worker\": \"ask\", \"params\": {\"x\": 0.6369616873214543}}');
INSERT INTO `fathom_events` VALUES ('64b3ddfe14',3,'trial.ended',5,7,'2026-11-21 16:55:20.116893','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": null, \"value\": 0.0}');
INSERT INTO `fathom_events` VALUES ('64b3ddfe14',4,'trial.leased',5,8,'2026-11-21 16:55:20.182401','{\"attempt\": 1, \"worker\": \"ask\", \"params\": {\"x\": 0.8897387912781343}}');
INSERT INTO `fathom_events` VALUES ('64b3ddfe14',5,'trial.ended',5,8,'2026-11-21 16:55:20.217252','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": null, \"value\": 0.25}');
INSERT INTO `fathom_events` VALUES ('64b3ddfe14',6,'trial.leased',5,9,'2026-11-21 16:55:20.274258','{\"attempt\": 1, \"worker\": \"ask\", \"params\": {\"x\": 0.08082403917318748}}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',1,'experiment.submitted',NULL,NULL,'2026-11-21 16:55:16.462238','{\"name\": \"kept\"}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',2,'trial.leased',1,1,'2026-11-21 16:55:18.757795','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {}}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',3,'trial.measured',1,1,'2026-11-21 16:55:18.979361','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',4,'trial.ended',1,1,'2026-11-21 16:55:19.056212','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',5,'study.complete',1,NULL,'2026-11-21 16:55:19.145136','{\"label\": \"learned/udn\"}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',6,'trial.leased',2,2,'2026-11-21 16:55:19.228284','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1}}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',7,'trial.measured',2,2,'2026-11-21 16:55:19.259156','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',8,'trial.ended',2,2,'2026-11-21 16:55:19.273308','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 1, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',9,'trial.leased',3,3,'2026-11-21 16:55:19.284544','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.05}}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',10,'trial.measured',3,3,'2026-11-21 16:55:19.331484','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',11,'trial.queued',3,3,'2026-11-21 16:55:19.404866','{\"attempt\": 1, \"outcome\": \"preempted\", \"message\": \"\"}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',12,'trial.leased',3,3,'2026-11-21 16:55:19.450735','{\"attempt\": 2, \"worker\": \"w1\", \"params\": {\"depth\": 2, \"lr\": 0.05}}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',13,'trial.measured',3,3,'2026-11-21 16:55:19.492830','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',14,'trial.ended',3,3,'2026-11-21 16:55:19.550757','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 2, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',15,'trial.leased',3,4,'2026-11-21 16:55:19.594177','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 1, \"lr\": 0.0001565493427643287}}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',16,'trial.measured',3,4,'2026-11-21 16:55:19.661229','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',17,'trial.ended',3,4,'2026-11-21 16:55:19.706907','{\"state\": \"fail\", \"outcome\": \"diverged\", \"depth\": 1, \"value\": null}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',18,'trial.leased',2,5,'2026-11-21 16:55:19.741589','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 2}}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',19,'trial.measured',2,5,'2026-11-21 16:55:19.834222','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',20,'trial.ended',2,5,'2026-11-21 16:55:19.890142','{\"state\": \"complete\", \"outcome\": \"finished\", \"depth\": 2, \"value\": 0.5}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',21,'trial.leased',3,6,'2026-11-21 16:55:19.910679','{\"attempt\": 1, \"worker\": \"w1\", \"params\": {\"depth\": 3, \"lr\": 0.00044890937215369853}}');
INSERT INTO `fathom_events` VALUES ('d88e954d46',22,'trial.measured',3,6,'2026-11-21 16:55:19.952755','{\"step\": 2, \"validation\": 0.5, \"train_loss\": 0.5, \"flops\": 2000.0}');
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
  `kind` varchar(20) NOT NULL DEFAULT 'experiment',
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_fathom_experiments_idempotency_key` (`idempotency_key`),
  KEY `ix_fathom_experiments_created_at` (`created_at`),
  KEY `ix_fathom_experiments_state` (`state`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `fathom_experiments` VALUES ('64b3ddfe14','bare','running','{\"name\":\"bare\",\"space\":{\"x\":{\"when\":{},\"log\":false,\"low\":0.0,\"high\":1.0,\"step\":null}},\"objective\":null,\"options\":{},\"metric\":\"value\",\"direction\":\"minimize\",\"directions\":[],\"metrics\":[],\"sampler\":{\"name\":null,\"fixed\":{},\"pruner\":{\"kind\":\"none\"},\"executions_per_trial\":1,\"transfer_from\":[],\"trials\":null,\"enqueue\":[],\"searched\":\"random\"},\"pruner\":{\"kind\":\"none\"},\"steps\":null,\"trials\":null,\"seed\":0,\"transfer_from\":[],\"lease_seconds\":600.0}',NULL,'2026-11-21 16:55:19.994030',NULL,NULL,6,'study');
INSERT INTO `fathom_experiments` VALUES ('d88e954d46','kept','running','{\"name\":\"kept\",\"task\":{\"dataset\":\"digits\",\"metric\":\"accuracy\",\"options\":{},\"shape\":null,\"augment\":{\"shift\":0.0,\"flip\":false,\"crop\":0},\"split\":{\"validation\":0.2,\"test\":0.2,\"seed\":0}},\"model\":{\"family\":\"mlp\",\"depth\":{\"when\":{},\"log\":false,\"low\":1,\"high\":3,\"step\":1},\"width\":4,\"options\":{},\"per_layer\":{},\"skips\":false,\"switches\":{},\"profile\":null},\"training\":{\"epochs\":2,\"steps_per_epoch\":null,\"batch_size\":64,\"optimizer\":\"adam\",\"lr\":{\"when\":{},\"log\":true,\"low\":0.0001,\"high\":0.1,\"step\":null},\"weight_decay\":0.0,\"schedule\":\"cosine\",\"warmup\":0.05,\"checkpoint_seconds\":10.0},\"methods\":[{\"name\":null,\"fixed\":{\"lr\":0.01},\"readout\":\"knee\",\"runs\":1,\"learned\":\"udn\",\"posterior\":\"poisson\",\"initial_rate\":1.0,\"prior_rate\":0.5,\"quantile\":0.95},{\"name\":null,\"fixed\":{\"lr\":0.01},\"pruner\":{\"kind\":\"none\"},\"executions_per_trial\":1,\"transfer_from\":[],\"searched\":\"grid\"},{\"name\":null,\"fixed\":{},\"pruner\":{\"kind\":\"median\",\"warmup_steps\":null,\"interval_steps\":1,\"startup_trials\":null,\"min_trials\":1},\"executions_per_trial\":1,\"transfer_from\":[],\"trials\":4,\"enqueue\":[],\"searched\":\"random\"}],\"objectives\":[\"metric\"],\"seeds\":1,\"confirm\":{\"seeds\":1},\"budget\":{\"trials\":null,\"flops\":null,\"gpu_seconds\":null}}',NULL,'2026-11-21 16:55:16.462238',NULL,NULL,22,'experiment');
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
INSERT INTO `fathom_leases` VALUES ('6dd8f405f222497a149b4891',2,1,'w1','b01fa22a890ab6c87e6be16d6ef6f506','ask-000002',0,'2026-11-21 16:55:19.228284','2026-11-21 16:55:49.259156','2026-11-21 16:55:19.273308','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"latency\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('789a513de8c6ba6c119b3dbe',3,1,'w1','c6f9dc5009c37652065950e9c0c3fb4c','ask-000003',0,'2026-11-21 16:55:19.284544','2026-11-21 16:55:49.331484','2026-11-21 16:55:19.404866','preempted','','{\"outcome\":\"preempted\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"latency\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('7e7b496b9a05db02706cf2a7',8,1,'ask','2064088bacb7752ca860a889f73fcc48','study/5/db5b28990370440cfb7c38117091c13c',0,'2026-11-21 16:55:20.182401','2026-11-21 17:05:20.182401','2026-11-21 16:55:20.217252','finished','','{\"outcome\":\"finished\",\"validation\":0.25,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"latency\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('898524680f016e96ab4db2e2',9,1,'ask','2a113a4a5f0dc1281ec3bec611b98d61','study/5/4adf5ebb06eff01d93f0aad5399c1aa6',0,'2026-11-21 16:55:20.274258','2026-11-21 17:05:20.274258',NULL,NULL,'',NULL,0);
INSERT INTO `fathom_leases` VALUES ('c1aa43023d12d0d98b4a8962',1,1,'w1','7ffb5f27192d81c2fb9533cfe61555df','ask-000001',0,'2026-11-21 16:55:18.757795','2026-11-21 16:55:48.979361','2026-11-21 16:55:19.056212','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{\"argmin\":1,\"param\":1,\"one_se\":1,\"smoothed_one_se\":1},\"exits\":{\"depths\":[1,2,3],\"losses\":[0.49,0.48,0.47],\"paired_se\":[0.01,0.01,0.01],\"fit_losses\":[],\"fit_se\":[],\"test\":[0.4,0.4,0.4]},\"latency\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('cb2906227c251c12cd240f64',3,2,'w1','f35659f312089830e32ab47bf081da17','ask-000004',0,'2026-11-21 16:55:19.450735','2026-11-21 16:55:49.492830','2026-11-21 16:55:19.550757','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"latency\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('cd543d9ceb1ba2a6319acb8c',7,1,'ask','9278da2fccb51edb592babda482d7908','study/5/4c46e73fe8a8e5f7a793bfba3d3ddbad',0,'2026-11-21 16:55:20.074206','2026-11-21 17:05:20.074206','2026-11-21 16:55:20.116893','finished','','{\"outcome\":\"finished\",\"validation\":0.0,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"latency\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('d6828f608d7b0169899061d7',5,1,'w1','ed887cd08931f1db10d5b1bf0fa646e3','ask-000006',0,'2026-11-21 16:55:19.741589','2026-11-21 16:55:49.834222','2026-11-21 16:55:19.890142','finished','','{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"latency\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',0);
INSERT INTO `fathom_leases` VALUES ('dec40fdf72d8bb3ec7492b41',6,1,'w1','c18cb5c87e5b95c3f2dd58dfdd105e3e','ask-000007',0,'2026-11-21 16:55:19.910679','2026-11-21 16:55:49.952755',NULL,NULL,'',NULL,0);
INSERT INTO `fathom_leases` VALUES ('e23f0abf6e52d4c371612fea',4,1,'w1','e6c7c0a0695e2d7d461738cb5891b05b','ask-000005',0,'2026-11-21 16:55:19.594177','2026-11-21 16:55:49.661229','2026-11-21 16:55:19.706907','diverged','Zwei Größen: π ≥ 3, \'so\' \\ 😀','{\"outcome\":\"diverged\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"latency\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"Zwei Größen: π ≥ 3, \'so\' \\\\ 😀\",\"at_depth\":null}',0);
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
CREATE TABLE `fathom_sampler_states` (
  `study_id` int(11) NOT NULL,
  `repetition` int(11) NOT NULL,
  `version` int(11) NOT NULL,
  `absorbed` int(11) NOT NULL,
  `digest` varchar(64) NOT NULL,
  `state` longblob DEFAULT NULL,
  `summary` longtext NOT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`study_id`,`repetition`,`version`),
  CONSTRAINT `fk_fathom_sampler_states_study_id` FOREIGN KEY (`study_id`) REFERENCES `fathom_studies` (`study_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
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
  `transfer` longtext DEFAULT NULL,
  `handed_out` int(11) NOT NULL DEFAULT 0,
  PRIMARY KEY (`study_id`),
  UNIQUE KEY `uq_fathom_studies_experiment_id_position` (`experiment_id`,`position`),
  CONSTRAINT `fk_fathom_studies_experiment_id` FOREIGN KEY (`experiment_id`) REFERENCES `fathom_experiments` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `fathom_studies` VALUES (1,'d88e954d46',0,'learned/udn','learned','udn','kept-d88e954d46/learned/udn','complete',1,NULL,NULL,NULL,1);
INSERT INTO `fathom_studies` VALUES (2,'d88e954d46',1,'searched/grid','searched','grid','kept-d88e954d46/searched/grid','running',3,NULL,NULL,NULL,2);
INSERT INTO `fathom_studies` VALUES (3,'d88e954d46',2,'searched/random','searched','random','kept-d88e954d46/searched/random','running',4,NULL,NULL,NULL,3);
INSERT INTO `fathom_studies` VALUES (4,'d88e954d46',3,'confirm','confirm','confirm','kept-d88e954d46/confirm','waiting',0,NULL,NULL,NULL,0);
INSERT INTO `fathom_studies` VALUES (5,'64b3ddfe14',0,'bare','bare','random','bare-64b3ddfe14','running',2147483647,NULL,NULL,NULL,3);
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
INSERT INTO `fathom_tokens` VALUES ('0139098c4349','someone\'s','535a1c5e442a16231b789c6e051f0f720fdefe866e60f72f51dd7f23ed70a5fe','read work','2026-11-21 16:55:15.429580',NULL,NULL);
CREATE TABLE `fathom_transferred` (
  `study_id` int(11) NOT NULL,
  `position` int(11) NOT NULL,
  `params` longtext NOT NULL,
  `objective_values` longtext NOT NULL,
  `constraints` longtext NOT NULL,
  PRIMARY KEY (`study_id`,`position`),
  CONSTRAINT `fk_fathom_transferred_study_id` FOREIGN KEY (`study_id`) REFERENCES `fathom_studies` (`study_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
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
  KEY `ix_fathom_trials_status_study_id` (`status`,`study_id`),
  CONSTRAINT `fk_fathom_trials_study_id` FOREIGN KEY (`study_id`) REFERENCES `fathom_studies` (`study_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `fathom_trials` VALUES (1,1,0,0,0,0,'{}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{\"argmin\":1,\"param\":1,\"one_se\":1,\"smoothed_one_se\":1},\"exits\":{\"depths\":[1,2,3],\"losses\":[0.49,0.48,0.47],\"paired_se\":[0.01,0.01,0.01],\"fit_losses\":[],\"fit_se\":[],\"test\":[0.4,0.4,0.4]},\"latency\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,6707680,2000,0.02,'2026-11-21 16:55:18.757795','2026-11-21 16:55:19.056212',0);
INSERT INTO `fathom_trials` VALUES (2,2,0,0,0,0,'{\"depth\": 1}','ended',1,0,'finished','',1,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":1,\"readouts\":{},\"exits\":null,\"latency\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-21 16:55:19.228284','2026-11-21 16:55:19.273308',0);
INSERT INTO `fathom_trials` VALUES (3,3,0,0,0,0,'{\"depth\": 2, \"lr\": 0.05}','ended',2,0,'finished','',2,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"latency\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4953456,2000,0.02,'2026-11-21 16:55:19.284544','2026-11-21 16:55:19.550757',0);
INSERT INTO `fathom_trials` VALUES (4,3,1,1,0,1,'{\"depth\": 1, \"lr\": 0.0001565493427643287}','ended',1,1,'diverged','Zwei Größen: π ≥ 3, \'so\' \\ 😀',1,NULL,NULL,'{\"outcome\":\"diverged\",\"validation\":null,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"latency\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"Zwei Größen: π ≥ 3, \'so\' \\\\ 😀\",\"at_depth\":null}',NULL,4711824,2000,0.02,'2026-11-21 16:55:19.594177','2026-11-21 16:55:19.706907',0);
INSERT INTO `fathom_trials` VALUES (5,2,1,1,0,0,'{\"depth\": 2}','ended',1,0,'finished','',2,0.5,0.4,'{\"outcome\":\"finished\",\"validation\":0.5,\"test\":0.4,\"depth\":2,\"readouts\":{},\"exits\":null,\"latency\":null,\"costs\":{\"flops\":2000.0,\"device_seconds\":0.02,\"wall_seconds\":0.0,\"samples\":20,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,4953456,2000,0.02,'2026-11-21 16:55:19.741589','2026-11-21 16:55:19.890142',0);
INSERT INTO `fathom_trials` VALUES (6,3,2,2,0,2,'{\"depth\": 3, \"lr\": 0.00044890937215369853}','leased',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,5195088,2000,0.02,'2026-11-21 16:55:19.910679',NULL,0);
INSERT INTO `fathom_trials` VALUES (7,5,0,0,0,0,'{\"x\": 0.6369616873214543}','ended',1,0,'finished','',NULL,0,NULL,'{\"outcome\":\"finished\",\"validation\":0.0,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"latency\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,0,0,0,'2026-11-21 16:55:20.074206','2026-11-21 16:55:20.116893',0);
INSERT INTO `fathom_trials` VALUES (8,5,1,1,0,1,'{\"x\": 0.8897387912781343}','ended',1,0,'finished','',NULL,0.25,NULL,'{\"outcome\":\"finished\",\"validation\":0.25,\"test\":null,\"depth\":null,\"readouts\":{},\"exits\":null,\"latency\":null,\"costs\":{\"flops\":0.0,\"device_seconds\":0.0,\"wall_seconds\":0.0,\"samples\":0,\"peak_memory_bytes\":0,\"parameters\":0},\"message\":\"\",\"at_depth\":null}',NULL,0,0,0,'2026-11-21 16:55:20.182401','2026-11-21 16:55:20.217252',0);
INSERT INTO `fathom_trials` VALUES (9,5,2,2,0,2,'{\"x\": 0.08082403917318748}','leased',1,0,NULL,'',NULL,NULL,NULL,NULL,NULL,0,0,0,'2026-11-21 16:55:20.274258',NULL,0);
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
INSERT INTO `fathom_workers` VALUES ('w1','here','cpu',0,'{\"versions\": {}, \"datasets\": [\"digits\"], \"families\": [\"mlp\"], \"methods\": [\"udn\"], \"measures\": [], \"objectives\": []}','2026-11-21 16:55:16.366999','2026-11-21 16:55:19.834222');
CREATE TABLE `studies` (
  `study_id` int(11) NOT NULL AUTO_INCREMENT,
  `study_name` varchar(512) NOT NULL,
  PRIMARY KEY (`study_id`),
  UNIQUE KEY `ix_studies_study_name` (`study_name`)
) ENGINE=InnoDB AUTO_INCREMENT=6 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `studies` VALUES (5,'bare-64b3ddfe14');
INSERT INTO `studies` VALUES (4,'kept-d88e954d46/confirm');
INSERT INTO `studies` VALUES (1,'kept-d88e954d46/learned/udn');
INSERT INTO `studies` VALUES (2,'kept-d88e954d46/searched/grid');
INSERT INTO `studies` VALUES (3,'kept-d88e954d46/searched/random');
CREATE TABLE `study_directions` (
  `study_direction_id` int(11) NOT NULL AUTO_INCREMENT,
  `direction` enum('NOT_SET','MINIMIZE','MAXIMIZE') NOT NULL,
  `study_id` int(11) NOT NULL,
  `objective` int(11) NOT NULL,
  PRIMARY KEY (`study_direction_id`),
  UNIQUE KEY `study_id` (`study_id`,`objective`),
  CONSTRAINT `study_directions_ibfk_1` FOREIGN KEY (`study_id`) REFERENCES `studies` (`study_id`)
) ENGINE=InnoDB AUTO_INCREMENT=6 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `study_directions` VALUES (1,'MAXIMIZE',1,0);
INSERT INTO `study_directions` VALUES (2,'MAXIMIZE',2,0);
INSERT INTO `study_directions` VALUES (3,'MAXIMIZE',3,0);
INSERT INTO `study_directions` VALUES (4,'MAXIMIZE',4,0);
INSERT INTO `study_directions` VALUES (5,'MINIMIZE',5,0);
CREATE TABLE `study_system_attributes` (
  `study_system_attribute_id` int(11) NOT NULL AUTO_INCREMENT,
  `study_id` int(11) DEFAULT NULL,
  `key` varchar(512) DEFAULT NULL,
  `value_json` text DEFAULT NULL,
  PRIMARY KEY (`study_system_attribute_id`),
  UNIQUE KEY `study_id` (`study_id`,`key`),
  CONSTRAINT `study_system_attributes_ibfk_1` FOREIGN KEY (`study_id`) REFERENCES `studies` (`study_id`)
) ENGINE=InnoDB AUTO_INCREMENT=6 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `study_system_attributes` VALUES (1,1,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (2,2,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (3,3,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (4,4,'study:metric_names','[\"accuracy\"]');
INSERT INTO `study_system_attributes` VALUES (5,5,'study:metric_names','[\"value\"]');
CREATE TABLE `study_user_attributes` (
  `study_user_attribute_id` int(11) NOT NULL AUTO_INCREMENT,
  `study_id` int(11) DEFAULT NULL,
  `key` varchar(512) DEFAULT NULL,
  `value_json` text DEFAULT NULL,
  PRIMARY KEY (`study_user_attribute_id`),
  UNIQUE KEY `study_id` (`study_id`,`key`),
  CONSTRAINT `study_user_attributes_ibfk_1` FOREIGN KEY (`study_id`) REFERENCES `studies` (`study_id`)
) ENGINE=InnoDB AUTO_INCREMENT=10 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `study_user_attributes` VALUES (1,1,'fathom_experiment','\"d88e954d46\"');
INSERT INTO `study_user_attributes` VALUES (2,1,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (3,2,'fathom_experiment','\"d88e954d46\"');
INSERT INTO `study_user_attributes` VALUES (4,2,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (5,3,'fathom_experiment','\"d88e954d46\"');
INSERT INTO `study_user_attributes` VALUES (6,3,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (7,4,'fathom_experiment','\"d88e954d46\"');
INSERT INTO `study_user_attributes` VALUES (8,4,'metric','\"accuracy\"');
INSERT INTO `study_user_attributes` VALUES (9,5,'metric','\"value\"');
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
) ENGINE=InnoDB AUTO_INCREMENT=15 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `trial_intermediate_values` VALUES (1,1,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (2,1,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (3,2,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (4,2,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (5,3,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (6,3,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (9,4,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (10,4,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (11,5,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (12,5,2,0.5,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (13,6,1,0.25,'FINITE');
INSERT INTO `trial_intermediate_values` VALUES (14,6,2,0.5,'FINITE');
CREATE TABLE `trial_params` (
  `param_id` int(11) NOT NULL AUTO_INCREMENT,
  `trial_id` int(11) DEFAULT NULL,
  `param_name` varchar(512) DEFAULT NULL,
  `param_value` double DEFAULT NULL,
  `distribution_json` text DEFAULT NULL,
  PRIMARY KEY (`param_id`),
  UNIQUE KEY `trial_id` (`trial_id`,`param_name`),
  CONSTRAINT `trial_params_ibfk_1` FOREIGN KEY (`trial_id`) REFERENCES `trials` (`trial_id`)
) ENGINE=InnoDB AUTO_INCREMENT=12 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `trial_params` VALUES (1,2,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (2,3,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (3,3,'lr',0.05,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (4,4,'depth',1,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (5,4,'lr',0.0001565493427643287,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (6,5,'depth',2,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (7,6,'depth',3,'{\"name\": \"IntDistribution\", \"attributes\": {\"log\": false, \"step\": 1, \"low\": 1, \"high\": 3}}');
INSERT INTO `trial_params` VALUES (8,6,'lr',0.00044890937215369853,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0001, \"high\": 0.1, \"log\": true}}');
INSERT INTO `trial_params` VALUES (9,7,'x',0.6369616873214543,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0, \"high\": 1.0, \"log\": false}}');
INSERT INTO `trial_params` VALUES (10,8,'x',0.8897387912781343,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0, \"high\": 1.0, \"log\": false}}');
INSERT INTO `trial_params` VALUES (11,9,'x',0.08082403917318748,'{\"name\": \"FloatDistribution\", \"attributes\": {\"step\": null, \"low\": 0.0, \"high\": 1.0, \"log\": false}}');
CREATE TABLE `trial_system_attributes` (
  `trial_system_attribute_id` int(11) NOT NULL AUTO_INCREMENT,
  `trial_id` int(11) DEFAULT NULL,
  `key` varchar(512) DEFAULT NULL,
  `value_json` text DEFAULT NULL,
  PRIMARY KEY (`trial_system_attribute_id`),
  UNIQUE KEY `trial_id` (`trial_id`,`key`),
  CONSTRAINT `trial_system_attributes_ibfk_1` FOREIGN KEY (`trial_id`) REFERENCES `trials` (`trial_id`)
) ENGINE=InnoDB AUTO_INCREMENT=2 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `trial_system_attributes` VALUES (1,3,'fathom:enqueued','0');
CREATE TABLE `trial_user_attributes` (
  `trial_user_attribute_id` int(11) NOT NULL AUTO_INCREMENT,
  `trial_id` int(11) DEFAULT NULL,
  `key` varchar(512) DEFAULT NULL,
  `value_json` text DEFAULT NULL,
  PRIMARY KEY (`trial_user_attribute_id`),
  UNIQUE KEY `trial_id` (`trial_id`,`key`),
  CONSTRAINT `trial_user_attributes_ibfk_1` FOREIGN KEY (`trial_id`) REFERENCES `trials` (`trial_id`)
) ENGINE=InnoDB AUTO_INCREMENT=44 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
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
INSERT INTO `trial_user_attributes` VALUES (11,2,'depth','1');
INSERT INTO `trial_user_attributes` VALUES (12,2,'test','0.4');
INSERT INTO `trial_user_attributes` VALUES (13,2,'costs','{\"flops\": 2000.0, \"device_seconds\": 0.02, \"wall_seconds\": 0.0, \"samples\": 20, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (14,3,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (15,3,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (16,3,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (17,3,'depth','2');
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
INSERT INTO `trial_user_attributes` VALUES (34,7,'seed','0');
INSERT INTO `trial_user_attributes` VALUES (35,7,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (36,7,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (37,7,'costs','{\"flops\": 0.0, \"device_seconds\": 0.0, \"wall_seconds\": 0.0, \"samples\": 0, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (38,8,'seed','1');
INSERT INTO `trial_user_attributes` VALUES (39,8,'repetition','0');
INSERT INTO `trial_user_attributes` VALUES (40,8,'outcome','\"finished\"');
INSERT INTO `trial_user_attributes` VALUES (41,8,'costs','{\"flops\": 0.0, \"device_seconds\": 0.0, \"wall_seconds\": 0.0, \"samples\": 0, \"peak_memory_bytes\": 0, \"parameters\": 0}');
INSERT INTO `trial_user_attributes` VALUES (42,9,'seed','2');
INSERT INTO `trial_user_attributes` VALUES (43,9,'repetition','0');
CREATE TABLE `trial_values` (
  `trial_value_id` int(11) NOT NULL AUTO_INCREMENT,
  `trial_id` int(11) NOT NULL,
  `objective` int(11) NOT NULL,
  `value` double DEFAULT NULL,
  `value_type` enum('FINITE','INF_POS','INF_NEG') NOT NULL,
  PRIMARY KEY (`trial_value_id`),
  UNIQUE KEY `trial_id` (`trial_id`,`objective`),
  CONSTRAINT `trial_values_ibfk_1` FOREIGN KEY (`trial_id`) REFERENCES `trials` (`trial_id`)
) ENGINE=InnoDB AUTO_INCREMENT=7 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `trial_values` VALUES (1,1,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (2,2,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (3,3,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (4,5,0,0.5,'FINITE');
INSERT INTO `trial_values` VALUES (5,7,0,0,'FINITE');
INSERT INTO `trial_values` VALUES (6,8,0,0.25,'FINITE');
CREATE TABLE `trials` (
  `trial_id` int(11) NOT NULL AUTO_INCREMENT,
  `number` int(11) DEFAULT NULL,
  `study_id` int(11) DEFAULT NULL,
  `state` enum('RUNNING','COMPLETE','PRUNED','FAIL','WAITING') NOT NULL,
  `datetime_start` datetime(6) DEFAULT NULL,
  `datetime_complete` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`trial_id`),
  KEY `ix_trials_study_id` (`study_id`),
  CONSTRAINT `trials_ibfk_1` FOREIGN KEY (`study_id`) REFERENCES `studies` (`study_id`)
) ENGINE=InnoDB AUTO_INCREMENT=10 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `trials` VALUES (1,0,1,'COMPLETE','2026-11-21 16:55:18.757795','2026-11-21 16:55:19.056212');
INSERT INTO `trials` VALUES (2,0,2,'COMPLETE','2026-11-21 16:55:19.228284','2026-11-21 16:55:19.273308');
INSERT INTO `trials` VALUES (3,0,3,'COMPLETE','2026-11-21 16:55:19.284544','2026-11-21 16:55:19.550757');
INSERT INTO `trials` VALUES (4,1,3,'FAIL','2026-11-21 16:55:19.594177','2026-11-21 16:55:19.706907');
INSERT INTO `trials` VALUES (5,1,2,'COMPLETE','2026-11-21 16:55:19.741589','2026-11-21 16:55:19.890142');
INSERT INTO `trials` VALUES (6,2,3,'RUNNING','2026-11-21 16:55:19.910679',NULL);
INSERT INTO `trials` VALUES (7,0,5,'COMPLETE','2026-11-21 16:55:20.074206','2026-11-21 16:55:20.116893');
INSERT INTO `trials` VALUES (8,1,5,'COMPLETE','2026-11-21 16:55:20.182401','2026-11-21 16:55:20.217252');
INSERT INTO `trials` VALUES (9,2,5,'RUNNING','2026-11-21 16:55:20.274258',NULL);
CREATE TABLE `version_info` (
  `version_info_id` int(11) NOT NULL,
  `schema_version` int(11) DEFAULT NULL,
  `library_version` varchar(256) DEFAULT NULL,
  PRIMARY KEY (`version_info_id`),
  CONSTRAINT `CONSTRAINT_1` CHECK (`version_info_id` = 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
INSERT INTO `version_info` VALUES (1,12,'5.0.0');
