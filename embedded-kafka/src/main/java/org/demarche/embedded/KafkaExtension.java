package org.demarche.embedded;

import java.lang.reflect.Field;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/**
 * Gives tests a broker: {@code @ExtendWith(KafkaExtension.class)} and a parameter or a field of
 * type {@link TestKafka}. One broker serves all tests of the process and stops after the last.
 *
 * <p>Logs are quiet with {@code <include resource="org/demarche/embedded/quiet.xml"/>} in the
 * tests' logback configuration.
 *
 * <p>Uses the image {@code apache/kafka} where Docker answers, else {@link EmbeddedKafka}.
 */
public final class KafkaExtension implements ParameterResolver, TestInstancePostProcessor {

  private static final Namespace NAMESPACE = Namespace.create(KafkaExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TestKafka.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return broker(context).fresh();
  }

  @Override
  public void postProcessTestInstance(Object test, ExtensionContext context) throws Exception {
    for (Field field : test.getClass().getDeclaredFields()) {
      if (field.getType() == TestKafka.class) {
        field.setAccessible(true);
        field.set(test, broker(context).fresh());
      }
    }
  }

  private static SharedBroker broker(ExtensionContext context) {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
        .getOrComputeIfAbsent(SharedBroker.class, none -> SharedBroker.start(), SharedBroker.class);
  }
}
