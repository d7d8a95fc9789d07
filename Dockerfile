# Images of Fathom. `server`: the server, the dashboard, migrations, tokens. `worker`: what trains, with
# torch for the CPU, or for CUDA with `--build-arg TORCH=cuda`. docker-compose.yml builds both.
ARG TORCH=cpu
# Address of the index with wheels of torch for the CPU alone, as torch's own install page names it.
ARG TORCH_CPU_INDEX=

FROM python:3.13.7-slim-trixie AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
RUN python -m venv /opt/fathom
ENV PATH=/opt/fathom/bin:$PATH
WORKDIR /src
COPY constraints.txt ./

# Wheels from elsewhere than that index bring CUDA along, three gigabytes of it, and run on a CPU as well.
# What torch itself needs comes with Fathom.
FROM build AS torch-cpu
ARG TORCH_CPU_INDEX
RUN pip install --constraint constraints.txt ${TORCH_CPU_INDEX:+--no-deps --index-url "$TORCH_CPU_INDEX"} torch

FROM build AS torch-cuda
RUN pip install --constraint constraints.txt torch

FROM build AS source
COPY pyproject.toml README.md LICENSE THIRD_PARTY.md ./
COPY search_spaces search_spaces
COPY storage storage
COPY service service
COPY workers workers

# The samplers `controller` and `gp` think with torch, on the CPU.
FROM torch-cpu AS server-packages
COPY --from=source /src /src
RUN pip install --constraint constraints.txt '.[server,controller,gp,mariadb]'

FROM torch-${TORCH} AS worker-packages
COPY --from=source /src /src
RUN pip install --constraint constraints.txt '.[worker]'

# Nothing of pip's or of the sources gets here, and nobody is root.
FROM python:3.13.7-slim-trixie AS runtime
RUN useradd --uid 10001 --create-home fathom && install --directory --owner fathom /data /cache
ENV PATH=/opt/fathom/bin:$PATH PYTHONUNBUFFERED=1
WORKDIR /home/fathom
ENTRYPOINT ["fathom"]

# `fathom db backup` calls pg_dump, of the server's version or newer.
FROM runtime AS server
RUN apt-get update && apt-get install --yes --no-install-recommends postgresql-client && rm -rf /var/lib/apt/lists/*
COPY --from=server-packages /opt/fathom /opt/fathom
ENV FATHOM_HOST=0.0.0.0 FATHOM_FOLDER=/data
USER fathom
EXPOSE 8000 8001
CMD ["serve"]

FROM runtime AS worker
COPY --from=worker-packages /opt/fathom /opt/fathom
ENV FATHOM_DATA_DIR=/data FATHOM_CACHE_DIR=/cache
USER fathom
CMD ["worker"]
