package org.demarche.feed.filter;

/** A parameter of a request that cannot be understood; says what would be. */
public final class BadParameter extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String parameter;

  public BadParameter(String parameter, String detail) {
    super(parameter + " " + detail);
    this.parameter = parameter;
  }

  public String parameter() {
    return parameter;
  }
}
