# The four services, each a target of its own: a thin jar and its lib/ on a Java runtime, not as root.
#   docker build --target feed-service -t demarche/feed-service .
# docker-compose.yml builds them all. The heap is set there (JAVA_TOOL_OPTIONS).

FROM maven:3.9.11-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN mvn --batch-mode --no-transfer-progress -DskipTests package

FROM eclipse-temurin:17.0.17_10-jre AS runtime
WORKDIR /app
RUN mkdir -p /data/state && chown -R 10001:10001 /data
COPY docker/healthy ./
USER 10001:10001
# Inside a container only the network that it was given can reach it.
ENV DEMARCHE_BIND=0.0.0.0 DEMARCHE_STATE_DIR=/data/state
ENTRYPOINT ["java", "-XX:+ExitOnOutOfMemoryError", "-cp", "/app/*:/app/lib/*"]

FROM runtime AS ingest-service
COPY --from=build /build/ingest-service/target/lib lib
COPY --from=build /build/ingest-service/target/ingest-service-*.jar ./
EXPOSE 8081
CMD ["org.demarche.ingest.http.IngestService"]

FROM runtime AS extract-service
COPY --from=build /build/extract-service/target/lib lib
COPY --from=build /build/extract-service/target/extract-service-*.jar ./
VOLUME /data
EXPOSE 8082
CMD ["org.demarche.extract.http.ExtractService"]

FROM runtime AS dedup-service
COPY --from=build /build/dedup-service/target/lib lib
COPY --from=build /build/dedup-service/target/dedup-service-*.jar ./
VOLUME /data
EXPOSE 8083
CMD ["org.demarche.dedup.http.DedupService"]

FROM runtime AS feed-service
COPY --from=build /build/feed-service/target/lib lib
COPY --from=build /build/feed-service/target/feed-service-*.jar ./
EXPOSE 8080
CMD ["org.demarche.feed.FeedService"]
