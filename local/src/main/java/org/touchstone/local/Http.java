package org.touchstone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URL;

/** Asks a part over HTTP whether it is there. */
final class Http {

    private Http() {}

    /** Whether a GET is answered with 200 within two seconds. */
    static boolean answers(String address) {
        try {
            var connection = (HttpURLConnection) new URL(address).openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(2000);
            connection.setRequestProperty("Accept", "text/html, application/json");
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            return false;
        }
    }
}
