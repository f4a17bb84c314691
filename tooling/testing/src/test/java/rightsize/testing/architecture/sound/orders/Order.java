package rightsize.testing.architecture.sound.orders;

import jakarta.persistence.Entity;

@Entity
public class Order {}
