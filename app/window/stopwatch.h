// SPDX-License-Identifier: Apache-2.0
// Times the real window for `tradewindctl bench`: from the start of the program to painted rows, then what a hand does with them.
#pragma once

#include "window/windowparts.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>

#include <deque>
#include <functional>
#include <map>
#include <vector>

class QAbstractItemView;

namespace tradewind {

/// Watches the open window and, once the pipeline's rows are painted and the background is quiet, sorts, filters and scrolls it. Prints one
/// JSON line of milliseconds and mebibytes and ends the program.
class Stopwatch : public QObject
{
    Q_OBJECT

public:
    /// `sinceNs` is when the program was started, on the clock that counts from the computer's start. `isThorough`: not only the start.
    Stopwatch(WindowParts &parts, qint64 sinceNs, bool isThorough);

    /// An empty window of Qt Widgets, for comparison: prints when it was painted and ends. To be called instead of opening a store.
    static int timeEmptyWindow(qint64 sinceNs);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteRows();
    void workIt();
    void doNext();
    void awaitPainted();
    void finish(QJsonObject figures);

    WindowParts &m_parts;
    const qint64 m_sinceNs;
    const bool m_isThorough;
    QAbstractItemView *m_table = nullptr;
    double m_windowMs = 0, m_rowsMs = 0, m_loadedMs = 0;
    QElapsedTimer m_lastBeat; ///< since the window's thread last looked up
    double m_stallMs = 0;     ///< the longest it did not, from the painted window until all was loaded
    double m_workStallMs = 0; ///< the longest it did not while it was sorted, filtered and scrolled
    bool m_isWorking = false, m_isDoing = false;
    QElapsedTimer m_deed;
    std::deque<std::pair<QString, std::function<void()>>> m_deeds; ///< each with the figure it is timed for
    std::map<QString, std::vector<double>> m_times;
    QJsonObject m_figures;
};

} // namespace tradewind
