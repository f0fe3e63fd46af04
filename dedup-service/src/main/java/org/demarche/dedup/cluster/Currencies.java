package org.demarche.dedup.cluster;

import java.util.Locale;

/** Money by its sign or code: "$", "USD", "Rs". */
final class Currencies {

  private Currencies() {}

  /** What {@code printed} is called; dollars are those of any country. */
  static String named(String printed) {
    return switch (printed.toUpperCase(Locale.ROOT)) {
      case "€", "EUR" -> "euros";
      case "£", "GBP" -> "pounds";
      case "¥", "JPY" -> "yen";
      case "CNY", "RMB" -> "yuan";
      case "RUB" -> "rubles";
      case "CHF" -> "francs";
      case "INR", "RS", "RS." -> "rupees";
      default -> "dollars";
    };
  }
}
