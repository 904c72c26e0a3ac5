// SPDX-License-Identifier: Apache-2.0
// The drawing in docs/architecture.md, held against every #include of the sources.
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What each folder may include from besides itself; a folder that is not listed here has no place in the drawing.
const QSet<QString> middle{u"store"_s, u"connectors"_s, u"gateways"_s, u"programs"_s, u"sequences"_s, u"measures"_s, u"compliance"_s};
const QSet<QString> ground{u"domain"_s, u"base"_s};
const QMap<QString, QSet<QString>> allowed{
    {u"base"_s, {}},
    {u"domain"_s, {u"base"_s}},
    {u"compliance"_s, ground},
    {u"store"_s, ground},
    {u"connectors"_s, ground},
    {u"gateways"_s, ground + QSet{u"compliance"_s}}, // takes its ClearedMessage
    {u"programs"_s, ground + QSet{u"sequences"_s}},  // names the sequence it starts
    {u"sequences"_s, ground},
    {u"measures"_s, ground},
    {u"jobs"_s, middle + ground},
    {u"console"_s, middle + ground + QSet{u"jobs"_s}},
    {u"hub"_s, middle + ground + QSet{u"jobs"_s}},
    {u"models"_s, middle + ground + QSet{u"jobs"_s}},
    {u"ui"_s, ground + QSet{u"models"_s, u"jobs"_s, u"programs"_s}},
    {u"window"_s, middle + ground + QSet{u"ui"_s, u"models"_s, u"jobs"_s, u"hub"_s}}, // composes them all; nothing includes it
};

QStringList sourcesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next();
    return files;
}

} // namespace

class IncludeDirectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesRunOnlyDownward_data();
    void includesRunOnlyDownward();
};

void IncludeDirectionTest::includesRunOnlyDownward_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("layer");
    for (auto it = allowed.begin(); it != allowed.end(); ++it) {
        const bool atTop = it.key() == u"models" || it.key() == u"ui";
        QTest::newRow(qPrintable(it.key())) << QStringLiteral(TRADEWIND_SOURCE_DIR) + (atTop ? u"/"_s : u"/app/"_s) + it.key() << it.key();
    }
}

void IncludeDirectionTest::includesRunOnlyDownward()
{
    QFETCH(QString, path);
    QFETCH(QString, layer);
    static const QRegularExpression include(u"^\\s*#include \"([a-z]+)/"_s, QRegularExpression::MultilineOption);

    QStringList breaches;
    for (const QString &name : sourcesBelow(path)) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = include.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QString target = matches.next().captured(1);
            if (target != layer && !allowed.value(layer).contains(target))
                breaches << name + u" includes "_s + target;
        }
    }

    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
}

QTEST_GUILESS_MAIN(IncludeDirectionTest)
#include "includedirectiontest.moc"
