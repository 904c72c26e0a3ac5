// SPDX-License-Identifier: Apache-2.0
#include "console/importbench.h"

#include "console/childrun.h"
#include "jobs/sample/samplefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

#include <map>

namespace tradewind {

namespace {

struct BenchFiles
{
    QString whole, changed, delta;
};

/// Writes `whole` again with the sales price of every hundredth row (from the `first`th) changed by a dollar digit; only those rows when
/// `onlyChanged`.
bool writeChanged(const QString &whole, const QString &to, int first, bool onlyChanged)
{
    QFile in(whole), out(to);
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return false;
    const QByteArray heading = in.readLine();
    const auto column = heading.trimmed().split(',').indexOf("Sales Price");
    out.write(heading);
    for (qint64 row = 0; !in.atEnd(); ++row) {
        QByteArray line = in.readLine();
        if (row % 100 == first) {
            QList<QByteArray> cells = line.split(',');
            cells[column].prepend('1');
            line = cells.join(',');
        } else if (onlyChanged) {
            continue;
        }
        if (out.write(line) != line.size())
            return false;
    }
    return out.flush();
}

/// The files of this size, made unless an earlier run left them.
Result<BenchFiles> benchFiles(std::uint32_t rows)
{
    const QDir folder(QDir::temp().filePath(QStringLiteral("tradewind-bench-%1").arg(rows)));
    const BenchFiles files{folder.filePath(QStringLiteral("deals.csv")), folder.filePath(QStringLiteral("deals-changed.csv")),
                           folder.filePath(QStringLiteral("deals-delta.csv"))};
    const QString ready = folder.filePath(QStringLiteral("ready-" TRADEWIND_VERSION));
    if (QFile::exists(ready))
        return files;
    SampleOrder order;
    order.customers = rows;
    order.asOf = QDate(2026, 11, 22); // a fixed day: the same bytes every time
    if (const auto written = writeSampleDealsFile(order, folder.path()); !written)
        return written.error();
    QFile mark(ready);
    if (!writeChanged(files.whole, files.changed, 37, false) || !writeChanged(files.whole, files.delta, 73, true) ||
        !mark.open(QIODevice::WriteOnly))
        return Error{Error::Kind::Unavailable, QStringLiteral("There is no room for the bench files in %1.").arg(folder.path())};
    return files;
}

QStringList ourImport(const QString &store, const QString &file)
{
    return {QCoreApplication::applicationFilePath(),
            QStringLiteral("import"),
            QStringLiteral("dealervault-deals"),
            file,
            QStringLiteral("--store"),
            store,
            QStringLiteral("--json")};
}

QByteArray peerScript(const QString &file)
{
    return ".bail on\n.mode csv\n.import \"" + file.toUtf8() +
           "\" deal\n"
           "CREATE UNIQUE INDEX deal_by_number ON deal (\"Deal Number\");\nCREATE INDEX deal_by_vin ON deal (\"VIN\");\n"
           "CREATE INDEX deal_by_customer ON deal (\"Customer Number\");\nCREATE INDEX deal_by_name ON deal (\"Last Name\", \"First "
           "Name\");\n";
}

QJsonObject line(const QString &name, double ours, double peer, const QString &peerName, const QString &unit, int runs)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("ours"), ours},
            {QStringLiteral("peer"), peer},
            {QStringLiteral("peer_name"), peerName},
            {QStringLiteral("ratio"), peer > 0 ? ours / peer : 0},
            {QStringLiteral("unit"), unit},
            {QStringLiteral("runs"), runs}};
}

} // namespace

Result<QJsonArray> benchImport(std::uint32_t rows, int runs)
{
    const auto files = benchFiles(rows);
    if (!files)
        return files.error();
    enum Figure { Whole, Again, Changed, Delta, Peak, PeerSeconds, PeerPeak };
    std::map<Figure, std::vector<double>> figures;
    for (int run = 0; run < runs; ++run) {
        QTemporaryDir folder; // a fresh store and a fresh database each round
        const QString store = folder.filePath(QStringLiteral("bench.tradewind"));
        const std::pair<Figure, QString> steps[] = {
            {Whole, files->whole}, {Again, files->whole}, {Changed, files->changed}, {Delta, files->delta}};
        for (const auto &[figure, file] : steps) {
            const auto ours = runChild(ourImport(store, file));
            if (!ours)
                return ours.error();
            figures[figure].push_back(ours->seconds);
            if (figure != Whole)
                continue;
            figures[Peak].push_back(ours->peakMebibytes);
            const auto peer = runChild({QStringLiteral("sqlite3"), folder.filePath(QStringLiteral("peer.db"))}, peerScript(file));
            if (!peer)
                return peer.error();
            figures[PeerSeconds].push_back(peer->seconds);
            figures[PeerPeak].push_back(peer->peakMebibytes);
        }
    }
    const auto median = [&figures](Figure figure) { return medianOf(figures[figure]); };
    const QString peer = QStringLiteral("sqlite3 .import and four indexes"), seconds = QStringLiteral("s");
    const double peerSeconds = median(PeerSeconds);
    const auto titled = [rows](const char *what) { return QStringLiteral("import %1 deals, %2").arg(rows).arg(QLatin1String(what)); };
    return QJsonArray{line(titled("first time"), median(Whole), peerSeconds, peer, seconds, runs),
                      line(titled("the same file again"), median(Again), peerSeconds, peer, seconds, runs),
                      line(titled("1% changed, whole file"), median(Changed), peerSeconds, peer, seconds, runs),
                      line(titled("1% delta"), median(Delta), peerSeconds, peer, seconds, runs),
                      line(titled("peak memory"), median(Peak), median(PeerPeak), peer, QStringLiteral("MiB"), runs)};
}

} // namespace tradewind
