# The kit as an image: docs/container.md. BASE is Debian 12 or newer, of any architecture.
ARG BASE=debian:bookworm-slim

FROM ${BASE} AS build
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      ca-certificates git maven default-jdk-headless
WORKDIR /source
COPY . .
RUN git config --global --add safe.directory /source && .ci/package

FROM ${BASE}
COPY --from=build /source/target/release/*.deb /tmp/
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      /tmp/*.deb iputils-ping nftables && \
    rm -rf /var/lib/apt/lists/* /tmp/*.deb && \
    install -d -m 1777 /work
WORKDIR /work
ENTRYPOINT ["ipv4ll-tck"]
CMD ["run"]
