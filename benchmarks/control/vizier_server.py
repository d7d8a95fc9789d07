"""OSS Vizier's service on an SQLite file. Run as a script: fills a study, or serves until killed.

The past is written through the service's own datastore.
"""

import json
import sys
import threading

from absl import logging
from vizier import pyvizier as vz
from vizier._src.service import study_pb2
from vizier.service import pyvizier as svz
from vizier.service import servers

from .made_up import DEPTH, LR, WEIGHT_DECAY, Past, past
from .vizier_clients import METRIC

STUDY = "owners/benchmark/studies/control"


def main() -> None:
    asked = json.loads(sys.argv[1])
    logging.set_verbosity(logging.ERROR)
    server = servers.DefaultVizierServer(
        host="localhost", port=asked["port"], database_url=f"sqlite:///{asked['path']}"
    )
    if "fill" in asked:
        _fill(server._servicer.datastore, asked["fill"])
        return
    print("ready", flush=True)
    threading.Event().wait()


def _fill(datastore: object, trials: int) -> None:
    study = study_pb2.Study(
        name=STUDY,
        display_name="control",
        study_spec=_config().to_proto(),
        state=study_pb2.Study.State.ACTIVE,
    )
    datastore.create_study(study)
    for one in past(trials):
        datastore.create_trial(_proto(one))


def _config() -> svz.StudyConfig:
    config = svz.StudyConfig(algorithm="RANDOM_SEARCH")
    root = config.search_space.root
    root.add_int_param("depth", *DEPTH)
    root.add_float_param("lr", *LR, scale_type=vz.ScaleType.LOG)
    root.add_float_param("weight_decay", *WEIGHT_DECAY)
    goal = vz.ObjectiveMetricGoal.MAXIMIZE
    config.metric_information.append(vz.MetricInformation(METRIC, goal=goal))
    return config


def _proto(one: Past) -> study_pb2.Trial:
    trial = vz.Trial(id=one.number + 1, parameters=one.params)
    for step, value in enumerate(one.curve, start=1):
        trial.measurements.append(vz.Measurement(metrics={METRIC: value}, steps=step))
    trial.complete(vz.Measurement(metrics={METRIC: one.value}))
    proto = svz.TrialConverter.to_proto(trial)
    proto.name, proto.id = f"{STUDY}/trials/{trial.id}", str(trial.id)
    return proto


if __name__ == "__main__":
    main()
