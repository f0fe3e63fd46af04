package org.demarche.dedup.cluster;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

final class ScheduleInMemory implements Schedule {

  private final TreeMap<Integer, TreeSet<String>> days = new TreeMap<>();

  @Override
  public void add(int day, String unique) {
    days.computeIfAbsent(day, unused -> new TreeSet<>()).add(unique);
  }

  @Override
  public void remove(int day, String unique) {
    TreeSet<String> uniques = days.get(day);
    if (uniques != null && uniques.remove(unique) && uniques.isEmpty()) {
      days.remove(day);
    }
  }

  @Override
  public Due first(int day) {
    Map.Entry<Integer, TreeSet<String>> first = days.firstEntry();
    return first == null || first.getKey() > day
        ? null
        : new Due(first.getKey(), first.getValue().first());
  }
}
