// SPDX-License-Identifier: Apache-2.0
// The small line in which a view gets its name.
#pragma once

#include "ui/style/theme.h"

#include <QFrame>

class QLineEdit;

namespace tradewind {

class NamePopup : public QFrame
{
    Q_OBJECT

public:
    NamePopup(const Theme &theme, const QString &title, const QString &name, QWidget *parent);

    void openBelow(QWidget *anchor);

Q_SIGNALS:
    /// Enter was pressed on a name that is not empty.
    void accepted(const QString &name);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_name;
};

} // namespace tradewind
