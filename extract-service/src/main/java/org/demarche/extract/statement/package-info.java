/** Who said what, to and about whom, how, when and where. */
package org.demarche.extract.statement;
