/** Reading articles without Kafka: files in, lines of JSON out. */
package org.demarche.extract.cli;
