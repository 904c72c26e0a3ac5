// SPDX-License-Identifier: Apache-2.0
// A list of choices whose letters choose: the keys of the panel around it are off while it has focus, as in a text field.
#pragma once

#include <QComboBox>

namespace tradewind {

class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    bool event(QEvent *event) override;
};

} // namespace tradewind
