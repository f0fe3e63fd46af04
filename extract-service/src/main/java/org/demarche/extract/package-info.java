/** Reading articles: {@code Article -> Extraction}, a pure function. */
package org.demarche.extract;
