/**
 * A picture of a page comes in, its characters and drawn lines with their places go out
 * ({@link io.mubiao.read.ocr.PictureText}); by the models of PP-OCRv4 in ONNX Runtime.
 */
@NullMarked
package io.mubiao.read.ocr;

import org.jspecify.annotations.NullMarked;
