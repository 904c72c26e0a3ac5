// SPDX-License-Identifier: Apache-2.0
// Where a file is dropped or chosen before there is anything to show.
#pragma once

#include "ui/style/theme.h"
#include "ui/widgets/questions.h"

#include <QWidget>

namespace tradewind {

class DropArea : public QWidget
{
    Q_OBJECT

public:
    explicit DropArea(const Theme &theme, QWidget *parent = nullptr);

    QWidget *firstButton() const { return m_choose; }

Q_SIGNALS:
    void chooseRequested();
    void sampleRequested();
    void dropped(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    const Theme &m_theme;
    QWidget *m_choose;
    bool m_isOver = false;
};

/// Asks for an export to bring in, in any form that can be read.
void askForExport(QWidget *parent, TakePath take);

} // namespace tradewind
