// SPDX-License-Identifier: Apache-2.0
// Writes headings, tables and bars downwards on Letter pages, a new page where one is full: what packs and lists for a meeting are printed
// with.
#pragma once

#include "base/result.h"

#include <QList>
#include <QPainter>
#include <QString>
#include <QStringList>

#include <functional>

class QPagedPaintDevice;

namespace tradewind {

/// A column of a table: its share of the page's width, and whether it holds numbers.
struct PaperColumn
{
    QString heading;
    double share = 0.2;
    bool isNumber = false;
};

/// Needs a QGuiApplication; it may be an offscreen one.
class PaperSheet
{
public:
    /// The device outlives the sheet.
    explicit PaperSheet(QPagedPaintDevice &device);
    /// Errors: Unavailable when the device cannot be painted on. Ask before anything is written.
    [[nodiscard]] Result<void> begin();

    /// `right` stands at the other end of the line.
    void title(const QString &left, const QString &right);
    void section(const QString &words, const QString &note = {});
    void table(const QList<PaperColumn> &columns, const QList<QStringList> &rows);
    /// Bars of counts, the longest as wide as the page allows.
    void bars(const QList<std::pair<QString, qint64>> &counts);
    /// A paragraph, in as many lines as it needs.
    void words(const QString &text, bool isStrong = false);
    void end();

private:
    void room(double height);
    void cell(double x, double width, const QString &text, Qt::Alignment alignment);

    QPagedPaintDevice &m_device;
    QPainter m_painter;
    QString m_family;
    double m_y = 0;
};

/// Writes a PDF with `paint`, whole or not at all. Errors: Unavailable with the path; those of `paint`.
Result<void> writePdf(const QString &path, const QString &title, const std::function<Result<void>(QPagedPaintDevice &)> &paint);

} // namespace tradewind
