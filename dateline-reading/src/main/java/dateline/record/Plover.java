package dateline.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** PLOVER type, mode and contexts; {@code type} is null for mere statements. */
public record Plover(@Nullable String type, @Nullable String mode, List<String> contexts) {
    public Plover {
        contexts = List.copyOf(contexts);
    }
}
