/** The installation itself: the settings a browser needs before sign-in, and the training clock. */
package org.touchstone.platform;
