package io.mubiao.read.word;

import org.jspecify.annotations.Nullable;

/**
 * One level of a list as Word defines it.
 *
 * @param start its first number
 * @param format the name of {@code ST_NumberFormat}, such as {@code chineseCounting}
 * @param text the label, with {@code %1} for the number of the outermost level, {@code %2} …: {@code （%2）}
 * @param suffix {@code tab}, {@code space} or {@code nothing} between label and text
 * @param legal whether all numbers of the label are shown in Arabic digits
 * @param restart after which level, counted from 1, it begins anew; 0 never, null after any outer one
 */
record ListLevel(int start, String format, String text, String suffix, boolean legal, @Nullable Integer restart) {}
