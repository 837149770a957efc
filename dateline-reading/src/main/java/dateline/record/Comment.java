package dateline.record;

import org.jspecify.annotations.Nullable;

/** A reader's or analyst's remark on a dispatch. {@code state} is {@code pending}, {@code approved} or {@code rejected}. */
public record Comment(@Nullable String author, @Nullable String time, String text, String state) {}
