// SPDX-License-Identifier: Apache-2.0
// The house rules a machine can hold: licence lines, SQL files, colours, NULL, secrets of the UI thread.
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(TRADEWIND_SOURCE_DIR);

QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator walk(root + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next();
    return files;
}

QStringList sources(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders)
        files << filesBelow(folder, {u"*.cpp"_s, u"*.h"_s});
    return files;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every place in `files` where `pattern` matches, as "file:line".
QStringList places(const QStringList &files, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (const QString &path : files) {
        const QStringList lines = textOf(path).split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            if (expression.match(lines[i]).hasMatch())
                found << u"%1:%2: %3"_s.arg(path.mid(root.size() + 1)).arg(i + 1).arg(lines[i].trimmed());
        }
    }
    return found;
}

} // namespace

class HouseRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceNamesItsLicence();
    void everyHeaderSaysWhatItIsFor();
    void everyOverrideOfAStatementSaysWhyAndReplacesACommonOne();
    void aStatementFileHoldsOneStatement();
    void absentNumbersNeverBecomeZero();
    void coloursComeFromTheTokens();
    void nothingSpinsTheEventLoopByHand();
    void nobodyButHttpTalksHttp();
    void noCertificateErrorIsEverIgnored();
    void signalsAreConnectedByPointer();
    void timesOfTheDayAreSaidInOnePlace();
};

void HouseRulesTest::everySourceNamesItsLicence()
{
    QStringList missing;
    for (const QString &path : sources({u"app"_s, u"models"_s, u"ui"_s, u"tests"_s})) {
        if (!textOf(path).startsWith(u"// SPDX-License-Identifier: Apache-2.0"))
            missing << path;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void HouseRulesTest::everyHeaderSaysWhatItIsFor()
{
    QStringList silent;
    for (const QString &path : sources({u"app"_s, u"models"_s, u"ui"_s})) {
        if (path.endsWith(u".h") && !textOf(path).section(u'\n', 1, 1).startsWith(u"// "))
            silent << path;
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

void HouseRulesTest::everyOverrideOfAStatementSaysWhyAndReplacesACommonOne()
{
    QStringList wrong;
    for (const QString &path :
         filesBelow(u"resources/sql/sqlite"_s, {u"*.sql"_s}) + filesBelow(u"resources/sql/postgresql"_s, {u"*.sql"_s})) {
        if (!textOf(path).startsWith(u"-- "))
            wrong << path + u" does not say why in line one"_s;
        if (!QFile::exists(root + u"/resources/sql/common/"_s + QFileInfo(path).fileName()))
            wrong << path + u" has no common twin"_s;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void HouseRulesTest::aStatementFileHoldsOneStatement()
{
    QStringList wrong;
    for (const QString &path : filesBelow(u"resources/sql/common"_s, {u"*.sql"_s})) {
        QString text = textOf(path);
        text.remove(QRegularExpression(u"--[^\n]*"_s)).remove(QRegularExpression(u"'[^']*'"_s));
        if (text.trimmed().chopped(1).contains(u';') || !QFileInfo(path).baseName().contains(u'_'))
            wrong << path;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void HouseRulesTest::absentNumbersNeverBecomeZero()
{
    const QStringList found =
        places(sources({u"app"_s, u"models"_s, u"ui"_s}), u"query\\w*(\\.|->)value\\([^)]*\\)\\.to(Int|LongLong|Double)"_s);

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void HouseRulesTest::coloursComeFromTheTokens()
{
    const QStringList found =
        places(sources({u"ui"_s}), u"(\"#[0-9a-fA-F]{3,8}\"|QColor\\(\\s*[0-9]|Qt::(red|green|blue|black|white|gray|yellow)\\b)"_s);

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void HouseRulesTest::nothingSpinsTheEventLoopByHand()
{
    QStringList found = places(sources({u"app"_s, u"models"_s, u"ui"_s}), u"processEvents\\(|QEventLoop\\b"_s);
    // Http waits for answers on a worker's thread and refuses the window's.
    found.removeIf([](const QString &place) { return place.startsWith(u"app/base/http.cpp:"); });

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void HouseRulesTest::nobodyButHttpTalksHttp()
{
    QStringList found = places(sources({u"app"_s, u"models"_s, u"ui"_s}), u"QNetworkAccessManager|QNetworkRequest\\b|QNetworkReply\\b"_s);
    found.removeIf([](const QString &place) { return place.startsWith(u"app/base/http"); });

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void HouseRulesTest::noCertificateErrorIsEverIgnored()
{
    const QStringList found =
        places(sources({u"app"_s, u"models"_s, u"ui"_s}), u"ignoreSslErrors|VerifyNone|CURLOPT_SSL_VERIFY(PEER|HOST), *0|AutoVerifyPeer"_s);

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void HouseRulesTest::signalsAreConnectedByPointer()
{
    const QStringList found = places(sources({u"app"_s, u"models"_s, u"ui"_s, u"tests"_s}), u"\\b(SIGNAL|SLOT)\\(\\w"_s);

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

// base/daywords knows which languages put the day first and how they say the morning; models/base/words asks it for the window's.
void HouseRulesTest::timesOfTheDayAreSaidInOnePlace()
{
    QStringList found = places(sources({u"app"_s, u"models"_s, u"ui"_s}), u"\"[^\"]*\\bh(:mm)?(:ss)? ?[aA][pP]?\""_s);
    found += places(sources({u"models"_s, u"ui"_s}), u"\"[^\"]*\\bMMM d\\b"_s);
    found.removeIf([](const QString &place) { return place.startsWith(u"app/base/daywords."); });

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(HouseRulesTest)
#include "houserulestest.moc"
