package org.demarche.setting;

import java.util.HashMap;
import java.util.Map;

/**
 * How a service answers over HTTP, as properties of Micronaut: where it listens, health and metrics
 * for everyone who may reach it, JSON Schemas below {@code /schemas}. Names only; no framework is
 * needed to know them.
 */
public final class HttpProperties {

  private HttpProperties() {}

  /**
   * @param service its beans require the property {@code demarche.service} to have this value, for
   *     several services run in one process
   * @param port the setting of its port
   */
  public static Map<String, Object> of(String service, Settings settings, Setting port) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("demarche.service", service);
    properties.put("micronaut.application.name", service);
    properties.put("micronaut.banner.enabled", false);
    properties.put("micronaut.server.host", settings.bind());
    properties.put("micronaut.server.port", settings.port(port) == 0 ? -1 : settings.port(port));
    properties.put("micronaut.lifecycle.graceful-shutdown.enabled", true);
    properties.put("micronaut.lifecycle.graceful-shutdown.grace-period", "5s");
    properties.put("endpoints.all.enabled", false);
    properties.put("endpoints.health.enabled", true);
    properties.put("endpoints.health.sensitive", false);
    properties.put("endpoints.health.details-visible", "ANONYMOUS");
    properties.put("endpoints.health.disk-space.enabled", false);
    properties.put("endpoints.prometheus.enabled", true);
    properties.put("endpoints.prometheus.sensitive", false);
    properties.put("micronaut.metrics.export.prometheus.enabled", true);
    properties.put(
        "micronaut.router.static-resources.schemas.paths", "classpath:org/demarche/schema");
    properties.put("micronaut.router.static-resources.schemas.mapping", "/schemas/**");
    return properties;
  }
}
