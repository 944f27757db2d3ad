/**
 * What goes out: the finished documents come in one at a time, and a folder comes out that holds every target, task,
 * commitment, number and document as tables, each as CSV, JSON Lines, Parquet, in a SQLite file and in a workbook, with a
 * {@code datapackage.json} that says what each column means and what exactly the tables were made from.
 */
@NullMarked
package io.mubiao.export;

import org.jspecify.annotations.NullMarked;
