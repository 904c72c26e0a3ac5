// SPDX-License-Identifier: Apache-2.0
#include "jobs/sample/samplestore.h"
#include "models/base/sentences.h"
#include "models/base/words.h"
#include "window/windowparts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString samplePath()
{
    return QFileInfo(StoreLocation::standard().path).absolutePath() + u"/sample.db"_s;
}

Job makingJob(QDate day)
{
    return {MainWindow::tr("Making the sample store"), [day](const JobContext &) -> Result<QString> {
                const auto location = StoreLocation::parse(samplePath());
                if (!location)
                    return location.error();
                SampleOrder order;
                order.livedDays = 28;
                order.asOf = day;
                const auto made = makeSampleStore(order, *location, SystemClock());
                return made ? Result<QString>(MainWindow::tr("%1 rows brought in").arg(count(made->total.accepted)))
                            : Result<QString>(made.error());
            }};
}

} // namespace

void openSampleStore(WindowParts &parts, std::function<void(const QString &, bool)> say)
{
    const auto start = [say] {
        if (say)
            say(MainWindow::tr("The sample store is ready."), true);
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--store"_s, samplePath()});
        QCoreApplication::quit();
    };
    if (QFileInfo::exists(samplePath())) {
        start();
        return;
    }
    parts.desk->runner.start(makingJob(parts.desk->today()), [start, say](const Result<QString> &made) {
        if (made)
            start();
        else if (say)
            say(localized(made.error()), false);
    });
}

} // namespace tradewind
