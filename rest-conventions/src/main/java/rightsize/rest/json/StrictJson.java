package rightsize.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import rightsize.facts.Fact;
import rightsize.rest.facts.FactModule;

/**
 * The JSON of every service. Out: snake_case, nothing for what is null or unknown, plain decimals,
 * ISO dates. In: unknown and doubled members, trailing text, numbers as texts and the reverse,
 * numbers for enums, not-a-number, nesting over 32 and unstorable characters are refused.
 *
 * <p>A record that reads a neighbour's answer says {@code @JsonIgnoreProperties(ignoreUnknown =
 * true)}, because neighbours may grow.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

  /** 32 levels, texts to 100,000 characters, numbers to 60 digits, names to 200 characters. */
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(32)
          .maxStringLength(100_000)
          .maxNumberLength(60)
          .maxNameLength(200)
          .build();

  /** The same JSON without a running service: for tests, importers and tools. */
  public static ObjectMapper mapper() {
    ObjectMapper json =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .addModule(new ParameterNamesModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build();
    new StrictJson().customize(json);
    return json;
  }

  @Override
  public void customize(ObjectMapper json) {
    json.getFactory().setStreamReadConstraints(LIMITS);
    json.registerModule(new FactModule());
    json.registerModule(new WireModule());
    json.setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    json.setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);
    json.configOverride(Fact.class)
        .setInclude(
            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
    json.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
    refuse(json);
  }

  @SuppressWarnings("deprecation") // an existing mapper has no other way to change MapperFeatures
  private static void refuse(ObjectMapper json) {
    json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    json.enable(
        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    json.disable(
        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
        DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
    json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    json.coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    json.coercionConfigFor(LogicalType.Enum)
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
  }
}
