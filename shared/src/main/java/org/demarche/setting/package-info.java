/**
 * What a deployment may choose: one list of settings with their defaults and meanings, read from
 * environment variables by every service and by the command line alike.
 */
package org.demarche.setting;
