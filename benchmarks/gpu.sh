#!/usr/bin/env bash
# Everything that only a CUDA GPU can tell, in under nine minutes: the tests of tests/gpu, two
# experiments to their answers, what training costs there beside the arithmetic, and what trials
# gain that are trained together.
#
#   OUT=results benchmarks/gpu.sh    # logs and JSON in results/; a new folder unless given
#
# PYTHON names an interpreter with torch for CUDA; what else is missing goes into .venv-gpu, which
# sees its packages. Without a CUDA device nothing is checked, and the exit code is 2. Both benchmarks
# train in float32.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1

readonly SECONDS_IN_ALL=520
readonly PYTHON=${PYTHON:-python3}
OUT=${OUT:-$(mktemp -d -t fathom-gpu-XXXXXX)}
mkdir -p "$OUT"
ROWS=()
FAILED=0

# step NAME SECONDS COMMAND...: its output goes to a log; it gets no more time than is left.
step() {
  local name=$1 most=$2 before=$SECONDS code=0 result left
  shift 2
  left=$((SECONDS_IN_ALL - SECONDS))
  if ((left < 5)); then
    ROWS+=("$(printf '%-12s %-10s %5s' "$name" 'no time' -)")
    FAILED=1
    return
  fi
  timeout --kill-after=5 "$((most < left ? most : left))" "$@" >"$OUT/$name.log" 2>&1 || code=$?
  case $code in
    0) result=ok ;;
    124 | 137) result='too slow' ;;
    *) result="failed $code" ;;
  esac
  ((code == 0)) || { FAILED=1; tail -n 25 "$OUT/$name.log"; }
  ROWS+=("$(printf '%-12s %-10s %4d s  %s' "$name" "$result" $((SECONDS - before)) "$(tail -n 1 "$OUT/$name.log")")")
}

export CUBLAS_WORKSPACE_CONFIG=:4096:8 # as the workers set it: cuBLAS is deterministic only with it
step venv 60 "$PYTHON" -m venv --system-site-packages .venv-gpu
step install 180 .venv-gpu/bin/python -m pip --disable-pip-version-check install --quiet --editable '.[test]'
if ! .venv-gpu/bin/python -c 'import sys, torch; sys.exit(0 if torch.cuda.is_available() else 1)'; then
  echo "torch sees no CUDA device: nothing was checked. Look at $OUT/install.log and nvidia-smi." >&2
  exit 2
fi

step device 30 .venv-gpu/bin/python -c 'import torch; print(torch.__version__, torch.cuda.get_device_name())'
step tests 150 .venv-gpu/bin/python -m pytest -n0 -q -W default -o python_files='check_*.py' tests/gpu
step digits 90 .venv-gpu/bin/fathom run benchmarks/gpu/digits.yaml --device cuda:0 --workers 2 --folder "$OUT/digits"
step spirals 90 .venv-gpu/bin/fathom run benchmarks/gpu/spirals.yaml --device cuda:0 --workers 2 --folder "$OUT/spirals"
step overhead 180 .venv-gpu/bin/python benchmarks/training_overhead.py --quick --device cuda:0 --json "$OUT/overhead.json"
step fused 150 .venv-gpu/bin/python benchmarks/fused.py --quick --device cuda:0 --json "$OUT/fused.json"

printf '\n%-12s %-10s %6s  %s\n' step result time 'last line of its log'
printf '%s\n' "${ROWS[@]}"
exit "$FAILED"
