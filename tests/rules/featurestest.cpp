// SPDX-License-Identifier: Apache-2.0
// docs/features.md names every point of the mission, and each test it names exists.
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct FeatureRow
{
    QString ids, where, tests;
};

QList<FeatureRow> featureRows()
{
    QFile file(QStringLiteral(TRADEWIND_SOURCE_DIR) + u"/docs/features.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<FeatureRow> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() == 6 && !cells[1].contains(u"---"_s) && cells[1].trimmed() != u"id"_s)
            rows << FeatureRow{cells[1], cells[3], cells[4]};
    }
    return rows;
}

/// "E33–E36, T57" as E33, E34, E35, E36, T57.
QSet<QString> idsOf(const QString &cell)
{
    static const QRegularExpression range(u"\\b([ETLS])(\\d+)(?:–[ETLS]?(\\d+))?"_s);
    QSet<QString> ids;
    auto found = range.globalMatch(cell);
    while (found.hasNext()) {
        const auto match = found.next();
        const int first = match.captured(2).toInt();
        const int last = match.captured(3).isEmpty() ? first : match.captured(3).toInt();
        for (int n = first; n <= last; ++n)
            ids << match.captured(1) + QString::number(n);
    }
    return ids;
}

} // namespace

class FeaturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPointOfTheMissionHasARow();
    void everyRowNamesATestThatExistsOrWhyThereIsNone();
};

void FeaturesTest::everyPointOfTheMissionHasARow()
{
    // The mission numbers its points E1–E47 (equity), T1–T69 (trade-in), L1–L76 (leads), S1–S40 (service).
    const QList<std::pair<QChar, int>> mission{{u'E', 47}, {u'T', 69}, {u'L', 76}, {u'S', 40}};
    QSet<QString> told;
    for (const FeatureRow &row : featureRows())
        told |= idsOf(row.ids);

    QStringList missing;
    for (const auto &[letter, last] : mission) {
        for (int n = 1; n <= last; ++n) {
            if (const QString id = letter + QString::number(n); !told.contains(id))
                missing << id;
        }
    }

    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void FeaturesTest::everyRowNamesATestThatExistsOrWhyThereIsNone()
{
    static const QRegularExpression quoted(u"`([a-z0-9/{},*]+)`"_s);
    QStringList wrong;
    for (const FeatureRow &row : featureRows()) {
        auto found = quoted.globalMatch(row.tests);
        if (!found.hasNext() && !row.tests.contains(u"not done:"_s))
            wrong << row.ids.trimmed() + u": neither a test nor \"not done: why\""_s;
        while (found.hasNext()) {
            const QString name = found.next().captured(1);
            const QString path = QStringLiteral(TRADEWIND_SOURCE_DIR) + u"/tests/"_s + name;
            if (!(name.endsWith(u"test"_s) ? QFile::exists(path + u".cpp"_s) : QDir(path).exists()))
                wrong << row.ids.trimmed() + u": there is no test "_s + name;
        }
    }

    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(FeaturesTest)
#include "featurestest.moc"
