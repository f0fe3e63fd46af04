package org.demarche.dedup.cluster;

/**
 * Times of day as one number each. By twelve hours: "14:30" and "half past two" are one; the part
 * of the day stands beside it.
 */
final class Clock {

  private Clock() {}

  /**
   * @param minutes two digits, or {@code null}
   * @param half "a" or "p", or {@code null} where nothing tells
   */
  static String time(String hours, String minutes, String half) {
    int hour = Integer.parseInt(hours);
    String part = "p".equalsIgnoreCase(half) ? " afternoon" : half == null ? "" : " morning";
    return (hour > 12 ? hour - 12 : hour) + (minutes == null ? "" : "." + minutes) + part;
  }

  static String hourBefore(String hour) {
    int before = Integer.parseInt(hour) - 1;
    return String.valueOf(before == 0 ? 12 : before);
  }

  /** So many minutes before the hour: "ten to nine" is 8:50. */
  static String before(String hour, String minutes) {
    int left = 60 - Integer.parseInt(minutes);
    return left > 0 ? time(hourBefore(hour), minutes(String.valueOf(left)), null) : hour;
  }

  /** Two digits. */
  static String minutes(String minutes) {
    return minutes.length() < 2 ? "0" + minutes : minutes;
  }
}
