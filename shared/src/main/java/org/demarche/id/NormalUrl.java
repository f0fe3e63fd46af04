package org.demarche.id;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One spelling for the addresses of one page: scheme, case of the host, default port, fragment and
 * tracking parameters aside. A total function; what is no URL is only trimmed.
 */
final class NormalUrl {

  private static final Pattern URL =
      Pattern.compile("(?i)(https?)://([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?");
  private static final Pattern DEFAULT_PORT = Pattern.compile(":(80|443)?$");
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(utm_.*|fbclid|gclid|yclid|dclid|msclkid|igshid|mc_cid|mc_eid|cmpid|ocid|ns_.*|_ga|ref_src|ref_url)(=.*)?");

  private NormalUrl() {}

  static String of(String url) {
    Matcher parts = URL.matcher(url.strip());
    if (!parts.matches()) {
      return url.strip();
    }
    String host = DEFAULT_PORT.matcher(parts.group(2).toLowerCase(Locale.ROOT)).replaceFirst("");
    String path = parts.group(3).isEmpty() ? "/" : parts.group(3);
    String query = withoutTracking(parts.group(4));
    return "//" + host + path + (query.isEmpty() ? "" : "?" + query);
  }

  private static String withoutTracking(String query) {
    return query == null
        ? ""
        : Arrays.stream(query.split("&"))
            .filter(parameter -> !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
            .collect(Collectors.joining("&"));
  }
}
