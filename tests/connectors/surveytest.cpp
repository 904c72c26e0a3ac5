// SPDX-License-Identifier: Apache-2.0
// A large file is looked at in pieces: what stands where two meet must be seen as in one pass.
#include "connectors/filedrop/survey.h"
#include "tests/support/need.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype piece = 32 << 20;

QByteArray lines(qsizetype size)
{
    return QByteArray("1,Tallgrass,5155550100\n").repeated(size / 23 + 1).first(size);
}

} // namespace

class SurveyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Survey surveyOf(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"file.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for the file");
        file.close();
        const auto survey = surveyFile(file.fileName());
        if (!survey)
            qFatal("%s", qPrintable(survey.error().text));
        return *survey;
    }

private Q_SLOTS:
    void aCharacterCutByAPieceIsStillUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("before"); // bytes of them in the first piece
        QTest::addColumn<bool>("isUtf8");

        QTest::newRow("two bytes, cut") << QByteArray("\xC3\xB1") << 1 << true;
        QTest::newRow("four bytes, cut after one") << QByteArray("\xF0\x9F\x9A\x97") << 1 << true;
        QTest::newRow("four bytes, cut after three") << QByteArray("\xF0\x9F\x9A\x97") << 3 << true;
        QTest::newRow("whole in the first") << QByteArray("\xC3\xB1") << 2 << true;
        QTest::newRow("whole in the second") << QByteArray("\xC3\xB1") << 0 << true;
        QTest::newRow("its end is missing") << QByteArray("\xC3") << 1 << false;
        QTest::newRow("its beginning is missing") << QByteArray("\xB1") << 0 << false;
        QTest::newRow("one byte too many behind") << QByteArray("\xC3\xB1\xB1") << 2 << false;
        QTest::newRow("Windows-1252") << QByteArray("\xF1") << 0 << false;
    }
    void aCharacterCutByAPieceIsStillUtf8()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, before);
        QFETCH(bool, isUtf8);

        const Survey survey = surveyOf(lines(piece - before) + bytes + lines(1000));

        QCOMPARE(survey.isUtf8, isUtf8);
    }

    void aChangeInAnyPieceChangesTheHash()
    {
        QByteArray bytes = lines(2 * piece + 1000);
        const FileHash before = surveyOf(bytes).hash;
        const FileHash again = surveyOf(bytes).hash;

        QVERIFY(before == again);
        for (const qsizetype at : {qsizetype(10), piece + 10, 2 * piece + 10}) {
            const char was = std::exchange(bytes[at], 'x');
            QVERIFY(!(surveyOf(bytes).hash == before));
            bytes[at] = was;
        }
        QVERIFY(!(surveyOf(bytes + "1").hash == before));
    }

    void binaryZerosAreSeenInTheLastPiece()
    {
        QByteArray bytes = lines(piece + 1000);

        QVERIFY(!surveyOf(bytes).hasNuls);
        bytes[piece + 999] = '\0';
        QVERIFY(surveyOf(bytes).hasNuls);
    }
};

QTEST_GUILESS_MAIN(SurveyTest)
#include "surveytest.moc"
