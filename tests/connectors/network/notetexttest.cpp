// SPDX-License-Identifier: Apache-2.0
#include "connectors/network/notetext.h"

#include <QtTest>

using namespace tradewind;

class NoteTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortTextIsOneNoteWithOurReferenceInFront()
    {
        QCOMPARE(noteParts("7f3a", "Declined: front pads", 255, 2), std::vector<std::string>{"[TW-7f3a] Declined: front pads"});
    }

    void aLongTextIsSplitAtWordsIntoNumberedPartsThatFit()
    {
        std::string text;
        for (int i = 0; i < 70; ++i)
            text += "word" + std::to_string(i) + ' ';

        const auto parts = noteParts("7f3a", text, 255, 3);

        QCOMPARE(parts.size(), std::size_t(2));
        QVERIFY(parts[0].starts_with("[TW-7f3a 1/2] word0 ") && parts[1].starts_with("[TW-7f3a 2/2] word"));
        for (const std::string &part : parts)
            QVERIFY(part.size() <= 255);
        QVERIFY(parts[0].find("...") == std::string::npos && parts[1].find("word69") != std::string::npos);
    }

    void noLetterIsCutInTwoAndWhatDoesNotFitEndsInDots()
    {
        std::string text;
        for (int i = 0; i < 400; ++i)
            text += "\xC3\xA9"; // é

        const auto parts = noteParts("7f3a", text, 255, 2);

        QCOMPARE(parts.size(), std::size_t(2));
        for (const std::string &part : parts) {
            QVERIFY(part.size() <= 255);
            QCOMPARE(QString::fromStdString(part).toStdString(), part); // still UTF-8
        }
        QVERIFY(parts[1].ends_with("..."));
    }

    // The vector is RFC 4231, test case 2.
    void aPushOfTekionIsBelievedOnlyWithItsHmacInXHubSignature256()
    {
        const std::string body = "what do ya want for nothing?", secret = "Jefe";
        const std::string right = "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

        QVERIFY(isPushSigned(body, right, secret));
        QVERIFY(!isPushSigned(body + ' ', right, secret));
        QVERIFY(!isPushSigned(body, right, "jefe"));
        QVERIFY(!isPushSigned(body, right.substr(7), secret));
        QVERIFY(!isPushSigned(body, {}, secret));
        QVERIFY(!isPushSigned(body, right, {}));
    }
};

QTEST_APPLESS_MAIN(NoteTextTest)
#include "notetexttest.moc"
