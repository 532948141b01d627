package org.touchstone.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.touchstone.testing.World.TestPerson;

/** A small text that a person attaches to a record, and reads again. */
public final class SentFile {

    public static final String TEXT = "Seen";

    private SentFile() {}

    /** Named {@code notes.txt}. */
    public static ValidatableResponse to(String files, TestPerson by, String noLearnerWork) {
        return given().basePath("/api/v1")
                .auth()
                .oauth2(by.token())
                .accept(ContentType.JSON)
                .contentType("multipart/form-data")
                .multiPart("file", "notes.txt", TEXT.getBytes(UTF_8), "text/plain")
                .multiPart("noLearnerWork", noLearnerWork)
                .post(files)
                .then();
    }

    /** The address of one that was taken. */
    public static String kept(String files, TestPerson by) {
        return files + "/" + to(files, by, "true").statusCode(201).extract().path("id");
    }

    public static ValidatableResponse read(String file, TestPerson by) {
        return given().basePath("/api/v1").auth().oauth2(by.token()).accept("*/*").get(file).then();
    }
}
